import { Kind, parse } from 'graphql';
import type { SourceFile } from './source-file.ts';
import type { TidyRule, Tree } from './tidy-rules.ts';

interface Part {
  readonly what: string;
  readonly folder: string;
  /** Tells a part from what parts have in common; null where every file of the folder is one. */
  readonly declaration: RegExp | null;
}

/** What must have a test of its own, at the same place under test/. */
const parts: readonly Part[] = [
  {
    what: 'earning rule',
    folder: 'src/loyalty/earning/rules',
    declaration: /^export const \w+: EarningRuleType</m,
  },
  {
    what: 'command',
    folder: 'src/loyalty/commands',
    declaration: /^export const \w+: CommandType</m,
  },
  { what: 'query', folder: 'src/graphql/queries', declaration: null },
  { what: 'mutation', folder: 'src/graphql/mutations', declaration: null },
  { what: 'subscription', folder: 'src/graphql/subscriptions', declaration: null },
];

function partsOf({ files }: Tree, { folder, declaration }: Part): readonly SourceFile[] {
  return files
    .filter(({ path }) => path.replace(/\/[^/]+$/, '') === folder)
    .filter(({ text }) => declaration === null || declaration.test(text));
}

const testRules: readonly TidyRule[] = parts.map((part) => ({
  sentence: `every ${part.what} has its test, ${part.folder.replace('src', 'test')}/<name>.test.ts`,
  violations: (tree) => {
    const paths = new Set(tree.files.map(({ path }) => path));
    return partsOf(tree, part)
      .map(({ path }) => path.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts'))
      .filter((path) => !paths.has(path));
  },
}));

/** The ordered lists: the only files that gather what stands beside them. */
const orderedLists: Readonly<Record<string, string>> = {
  'earning rule': 'src/loyalty/earning/rules/earning-rules.ts',
  command: 'src/loyalty/commands/commands.ts',
};

const listRules: readonly TidyRule[] = parts
  .filter(({ what }) => orderedLists[what] !== undefined)
  .map((part) => ({
    sentence: `every ${part.what} stands in the ordered list ${orderedLists[part.what]}`,
    violations: (tree) => {
      const list = tree.files.find(({ path }) => path === orderedLists[part.what]);
      const listed = new Set(list?.imports.map(({ target }) => target));
      return partsOf(tree, part)
        .map(({ path }) => path)
        .filter((path) => !listed.has(path));
    },
  }));

/** The fields of Query, Mutation and Subscription in the emitted schema. */
function operationsOf({ texts }: Tree): readonly string[] {
  const schema = texts.get('schema/loyalty.graphql') ?? '';
  if (schema === '') return [];
  const roots = new Set(['Query', 'Mutation', 'Subscription']);
  return parse(schema).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && roots.has(definition.name.value)
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  );
}

const repositoryRules: readonly TidyRule[] = [
  {
    sentence: 'every operation of the schema has an example in schema/examples',
    violations: (tree) => {
      const examples = [...tree.texts]
        .filter(([path]) => path.startsWith('schema/examples/'))
        .map(([, text]) => text)
        .join('\n');
      const operations = operationsOf(tree);
      if (operations.length === 0) return ['schema/loyalty.graphql has no operations'];
      return operations.filter((name) => !new RegExp(`\\b${name}\\b`).test(examples));
    },
  },
  {
    sentence: 'generated files say so in line 1',
    violations: ({ files, texts }) =>
      [...texts, ...files.map(({ path, text }) => [path, text] as const)]
        .filter(([path]) => /(^|\/)generated\/|^schema\/[^/]+\.graphql$/.test(path))
        .filter(([, text]) => !/generated/i.test(text.split('\n', 1)[0] ?? ''))
        .map(([path]) => path),
  },
  {
    sentence: 'no file names a place of the machine it was written on',
    violations: ({ files, texts }) =>
      [...texts, ...files.map(({ path, text }) => [path, text] as const)]
        .filter(([, text]) => /(^|[\s"'`=:(])\/(root|home|Users|work)\/\w/.test(text))
        .map(([path]) => path),
  },
  {
    sentence: 'the lock file names packages, not the place they were downloaded from',
    violations: ({ texts }) =>
      /"resolved"\s*:/.test(texts.get('package-lock.json') ?? '') ? ['package-lock.json'] : [],
  },
];

export const mirrorRules: readonly TidyRule[] = [...testRules, ...listRules, ...repositoryRules];
