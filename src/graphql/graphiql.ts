import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createGraphiqlFetcher } from './graphiql-fetcher.ts';

export interface GraphiqlOptions {
  /** Path of the GraphQL endpoint, HTTP and web socket alike. */
  readonly path: string;
  /** Folder of the example operations, or null for none; each file becomes a tab. */
  readonly examplesFolder: string | null;
}

/** Ready-made tokens by whose they are, e.g. alice, operator of demo; null where none must be. */
export type DevelopmentTokens = Readonly<Record<string, string>> | null;

/** Stands in the page where its fetcher goes: options of the page are data, a function is not. */
const FETCHER = '"the-fetcher-goes-here"';

/**
 * GraphiQL lets tabs be dragged, and leaves each with an old place that applies once it is pressed:
 * the tab jumps away from under the pointer, and is never opened. So tabs stay where they are.
 */
const TABS_STAY = '.graphiql-tab { transform: none !important; }';

const READY = `  // Tokens of this development service: <alice>, <bob>,
  // <service>, <operator>, <platform>, and of programs made
  // here, e.g. <operator of tea-house>. Or paste your own.`;
const PASTE = `  // Put a token in place of <token>.
  // Without one, only the schema can be read.`;

/**
 * A page to try the API in. It has all that it needs and loads nothing from elsewhere. It is
 * several megabytes, so that all but the tokens is made once.
 */
export function createGraphiqlPage({
  path,
  examplesFolder,
}: GraphiqlOptions): (tokens: DevelopmentTokens) => string {
  const pages = new Map<boolean, readonly string[]>();
  return (tokens) => {
    const hasTokens = tokens !== null;
    const parts = pages.get(hasTokens) ?? renderParts(examplesFolder, hasTokens);
    pages.set(hasTokens, parts);
    const url = `new URL(${JSON.stringify(path)}, location.href).href`;
    const options = `{ url: ${url}, tokens: ${JSON.stringify(tokens ?? {})} }`;
    return parts.join(`(${createGraphiqlFetcher})(${options})`);
  };
}

function renderParts(examplesFolder: string | null, hasTokens: boolean): readonly string[] {
  const tabs = examplesFolder === null ? [] : readExamples(examplesFolder, hasTokens);
  const options = {
    title: 'Loyalty',
    fetcher: JSON.parse(FETCHER),
    // GraphiQL shows these in the first tab as well, whatever that tab says.
    defaultHeaders: tabs[0]?.headers ?? headersFor('service', hasTokens),
    defaultEditorToolsVisibility: 'headers' as const,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: true,
    ...(tabs.length > 0 && { defaultTabs: tabs }),
  };
  return renderGraphiQL(options).replace('</style>', `${TABS_STAY}</style>`).split(FETCHER);
}

/** `<name>.graphql` is the operation, `<name>.json` who asks it and with which variables. */
function readExamples(folder: string, hasTokens: boolean) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const { as, variables } = firstStep(join(folder, file.replace(/graphql$/, 'json')));
      return {
        query: atThisMoment(readFileSync(join(folder, file), 'utf8')),
        variables: variables ? atThisMoment(JSON.stringify(variables, null, 2)) : null,
        headers: headersFor(as ?? 'service', hasTokens),
      };
    });
}

function firstStep(path: string): { readonly as?: string; readonly variables?: object } {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).steps[0] : {};
}

/** Examples say `<now>` where an order must not be too old, and `<run>` where it must be new. */
function atThisMoment(example: string): string {
  const now = new Date().toISOString();
  return example.replaceAll('<now>', now).replaceAll('<run>', now.replaceAll(/\D/g, ''));
}

/** The header that everything needs, and how to fill it in, for the editor below the operation. */
function headersFor(who: string, hasTokens: boolean): string {
  const [hint, token] = hasTokens ? [READY, who] : [PASTE, 'token'];
  return `{\n${hint}\n  "authorization": "Bearer <${token}>"\n}`;
}
