import { parseSync } from '@swc/core';

export interface Import {
  /** Relative imports are resolved to a path from the top level; packages stay as they are. */
  readonly target: string;
  readonly isRelative: boolean;
  readonly isReExport: boolean;
  /** Nothing of it is left when the program runs. */
  readonly isTypeOnly: boolean;
}

export interface FunctionSpan {
  readonly firstLine: number;
  readonly lineCount: number;
  /** The name of the call that the function is an argument of, such as `describe`; else empty. */
  readonly argumentOf: string;
}

/** One TypeScript file as the tidy rules see it. */
export interface SourceFile {
  /** From the top level, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly functions: readonly FunctionSpan[];
  /** Every identifier with the line it stands in. */
  readonly identifiers: readonly { readonly name: string; readonly line: number }[];
  /** Dotted accesses such as `Date.now`, and `new Date()` where it is called without arguments. */
  readonly accesses: readonly { readonly name: string; readonly line: number }[];
  readonly exports: readonly string[];
  readonly hasDefaultExport: boolean;
  readonly asyncLines: readonly number[];
  /** Lines of catch clauses in which no comment stands. */
  readonly silentCatchLines: readonly number[];
}

type Node = { readonly type?: string; readonly span?: Span } & Record<string, unknown>;
type Span = { readonly start: number; readonly end: number };

const functionTypes = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'Constructor',
  'MethodProperty',
]);

/** Parses one file; a syntax error throws, since nothing could be said about such a file. */
export function readSourceFile(path: string, text: string): SourceFile {
  // Without a statement in front, spans would count from the first token and not from the start.
  const bytes = Buffer.from(`0;${text}`);
  const lineOf = lineCounter(bytes);
  const root = parseSync(bytes.toString(), {
    syntax: 'typescript',
    decorators: true,
  }) as unknown as Node;
  const found = {
    imports: [] as Import[],
    functions: [] as FunctionSpan[],
    identifiers: [] as { name: string; line: number }[],
    accesses: [] as { name: string; line: number }[],
    exports: [] as string[],
    asyncLines: [] as number[],
    silentCatchLines: [] as number[],
    hasDefaultExport: false,
  };
  walk(root, '', (node, argumentOf) => {
    const { type = '', span } = node;
    if (span === undefined) return;
    const line = lineOf(span.start);
    if (functionTypes.has(type)) {
      const lineCount = lineOf(span.end - 1) - line + 1;
      found.functions.push({ firstLine: line, lineCount, argumentOf });
    }
    const body = node.function as Node | undefined;
    if (node.async === true || body?.async === true || type === 'AwaitExpression') {
      found.asyncLines.push(line);
    }
    if (type === 'Identifier') found.identifiers.push({ name: String(node.value), line });
    const access = accessOf(node);
    if (access !== null) found.accesses.push({ name: access, line });
    if (type === 'CatchClause') {
      const clause = bytes.subarray(span.start - 1, span.end - 1).toString();
      if (!/\/\/|\/\*/.test(clause)) found.silentCatchLines.push(line);
    }
    if (/^Export(Default|Assignment)|^TsExportAssignment/.test(type)) found.hasDefaultExport = true;
    found.exports.push(...exportsOf(node));
    const target = targetOf(node);
    if (target !== null) found.imports.push(importOf(path, target, node));
  });
  return { path, text, ...found };
}

function walk(node: Node, argumentOf: string, visit: (node: Node, argumentOf: string) => void) {
  visit(node, argumentOf);
  const callee = node.type === 'CallExpression' ? calleeName(node.callee as Node) : '';
  for (const [key, value] of Object.entries(node)) {
    const inner = key === 'arguments' || key === 'expression' ? callee || argumentOf : '';
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null) walk(child as Node, inner, visit);
    }
  }
}

function calleeName(callee: Node): string {
  if (callee.type === 'Identifier') return String(callee.value);
  const inner = (callee.object ?? callee.callee) as Node | undefined;
  return inner === undefined ? '' : calleeName(inner);
}

function accessOf(node: Node): string | null {
  if (node.type === 'MemberExpression') {
    const object = node.object as Node;
    const property = node.property as Node;
    return object.type === 'Identifier' ? `${object.value}.${property.value}` : null;
  }
  if (node.type !== 'NewExpression' || (node.arguments as unknown[] | null)?.length) return null;
  return `new ${(node.callee as Node).value}()`;
}

function exportsOf(node: Node): readonly string[] {
  if (node.type === 'ExportDeclaration') {
    const declaration = node.declaration as Node;
    const declared = (declaration.declarations as Node[] | undefined) ?? [declaration];
    return declared.map((one) => String(((one.id ?? one.identifier) as Node).value));
  }
  if (node.type !== 'ExportNamedDeclaration') return [];
  return (node.specifiers as Node[]).map((one) =>
    String(((one.exported ?? one.orig ?? one.name) as Node).value),
  );
}

function targetOf(node: Node): string | null {
  const source = node.source as Node | null | undefined;
  if (source?.type === 'StringLiteral') return String(source.value);
  const callee = node.callee as Node | undefined;
  if (node.type !== 'CallExpression' || callee?.type !== 'Import') return null;
  const [first] = node.arguments as { readonly expression: Node }[];
  return typeof first?.expression.value === 'string' ? first.expression.value : null;
}

function importOf(path: string, target: string, node: Node): Import {
  const specifiers = (node.specifiers as Node[] | undefined) ?? [];
  const isTypeOnly =
    node.typeOnly === true ||
    (specifiers.length > 0 && specifiers.every((one) => one.isTypeOnly === true));
  const isReExport = node.type?.startsWith('Export') ?? false;
  const isRelative = target.startsWith('.');
  if (!isRelative) return { target, isRelative, isReExport, isTypeOnly };
  const url = new URL(target, `file:///${path}`);
  const resolved = decodeURIComponent(url.pathname.slice(1));
  return { target: resolved, isRelative, isReExport, isTypeOnly };
}

/** Lines by byte position, as the parser counts: from 1, over UTF-8. */
function lineCounter(bytes: Buffer): (position: number) => number {
  const starts = [0];
  for (const [index, byte] of bytes.entries()) if (byte === 10) starts.push(index + 1);
  return (position) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= position - 1) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
