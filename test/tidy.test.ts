import { describe, expect, it } from '@jest/globals';
import { mirrorRules } from './support/mirror-rules.ts';
import { readTree, treeOf } from './support/read-tree.ts';
import { importRules, styleRules } from './support/tidy-rules.ts';

const rules = [...importRules, ...styleRules, ...mirrorRules];

describe('the house rules hold', () => {
  const tree = readTree();

  it.each(rules)('$sentence', ({ violations }) => {
    expect(violations(tree)).toEqual([]);
  });
});

type Row = readonly [starts: string, violation: string, files: Readonly<Record<string, string>>];

const declaresRule = 'export const birthday: EarningRuleType<BirthdayRule> = {};';
const declaresCommand = 'export const holdPoints: CommandType<HoldPoints> = {};';
const manyLines = (count: number): string => 'run();\n'.repeat(count);
/** Written in pieces, so that this file keeps the rules that it tries. */
const overloaded = ['ent', 'ity'].join('');
const home = ['/ho', 'me/'].join('');

const rows: readonly Row[] = [
  [
    'src/loyalty imports',
    'src/loyalty/a.ts: imports src/engine/b.ts',
    { 'src/loyalty/a.ts': "import { b } from '../engine/b.ts';" },
  ],
  [
    'src/access imports',
    'src/access/a.ts: imports src/loyalty/b.ts',
    { 'src/access/a.ts': "import type { B } from '../loyalty/b.ts';" },
  ],
  [
    'src/engine imports',
    'src/engine/a.ts: imports src/postgres/b.ts',
    { 'src/engine/a.ts': "const b = await import('../postgres/b.ts');" },
  ],
  [
    'src/postgres imports',
    'src/postgres/a.ts: imports src/engine/lanes.ts',
    { 'src/postgres/a.ts': "import '../engine/lanes.ts';" },
  ],
  [
    'src/jobs imports',
    'src/jobs/a.ts: imports src/postgres/save-facts.ts',
    { 'src/jobs/a.ts': "import { b } from '../postgres/save-facts.ts';" },
  ],
  [
    'src/live imports',
    'src/live/a.ts: imports src/graphql/b.ts',
    { 'src/live/a.ts': "import { b } from '../graphql/b.ts';" },
  ],
  [
    'src/graphql imports',
    'src/graphql/queries/a.ts: imports src/postgres/rows/b.ts',
    { 'src/graphql/queries/a.ts': "import { b } from '../../postgres/rows/b.ts';" },
  ],
  [
    'MikroORM',
    'src/engine/a.ts: imports @mikro-orm/core',
    { 'src/engine/a.ts': "import { b } from '@mikro-orm/core';" },
  ],
  [
    'src/live imports',
    'src/live/a.ts: imports src/access/b.ts',
    { 'src/live/a.ts': "import { type A, b } from '../access/b.ts';" },
  ],
  [
    'type-graphql',
    'src/live/a.ts: imports type-graphql',
    { 'src/live/a.ts': "import { Field } from 'type-graphql';" },
  ],
  [
    'pg-boss:',
    'src/live/a.ts: imports pg-boss',
    { 'src/live/a.ts': "import { b } from 'pg-boss';" },
  ],
  ['Fastify:', 'src/live/a.ts: imports fastify', { 'src/live/a.ts': "import 'fastify';" }],
  [
    'graphql:',
    'src/engine/a.ts: imports graphql',
    { 'src/engine/a.ts': "import { parse } from 'graphql';" },
  ],
  ['ws and', 'src/graphql/a.ts: imports ws', { 'src/graphql/a.ts': "import { b } from 'ws';" }],
  ['jose', 'src/graphql/a.ts: imports jose', { 'src/graphql/a.ts': "import { b } from 'jose';" }],
  [
    'src/loyalty is pure',
    'src/loyalty/a.ts: Date.now in line 2',
    { 'src/loyalty/a.ts': '\nexport const a = Date.now();' },
  ],
  [
    'src/loyalty is pure',
    'src/loyalty/a.ts: new Date() in line 1',
    { 'src/loyalty/a.ts': 'export const a = new Date();' },
  ],
  [
    'src/loyalty is pure',
    'src/loyalty/a.ts: imports node:crypto',
    { 'src/loyalty/a.ts': "import { b } from 'node:crypto';" },
  ],
  [
    'src/loyalty is pure',
    'src/loyalty/a.ts: waits in line 1',
    { 'src/loyalty/a.ts': 'export const a = async () => 1;' },
  ],
  [
    'src/loyalty is pure',
    'src/loyalty/a.ts: Promise in line 1',
    { 'src/loyalty/a.ts': 'export type A = Promise<number>;' },
  ],
  [
    'the configuration is',
    'src/engine/a.ts: imports src/config.ts',
    { 'src/engine/a.ts': "import { b } from '../config.ts';" },
  ],
  [
    'src imports nothing',
    'src/a.ts: imports test/support/b.ts',
    { 'src/a.ts': "import { b } from '../test/support/b.ts';" },
  ],
  [
    'no file imports itself',
    'src/a.ts → src/b.ts → src/a.ts',
    { 'src/a.ts': "import { b } from './b.ts';", 'src/b.ts': "import type { A } from './a.ts';" },
  ],
  ['no file is longer', 'src/a.ts: 301 lines', { 'src/a.ts': manyLines(301) }],
  ['no line is longer', 'src/a.ts: line 2 has 101', { 'src/a.ts': `\n//${'x'.repeat(99)}` }],
  [
    'no function is longer',
    'src/a.ts: line 1: 71 lines',
    { 'src/a.ts': `export function a() {\n${manyLines(69)}}` },
  ],
  ['no folder is called', 'src/engine/utils/a.ts', { 'src/engine/utils/a.ts': 'run();' }],
  ['no name ends', 'src/a.ts: EarnService', { 'src/a.ts': 'export class EarnService {}' }],
  [
    'the word that means',
    'src/a.ts: in line 1',
    { 'src/a.ts': `export class ${overloaded}Member {}` },
  ],
  ['the word that means', 'README.md: in line 2', { 'README.md': `An\n${overloaded} is` }],
  ['no default exports', 'src/a.ts: default export', { 'src/a.ts': 'export default 1;' }],
  ['a file is named', 'src/earnPoints.ts: not in kebab-case', { 'src/earnPoints.ts': 'run();' }],
  [
    'a file is named',
    'src/earn.ts: exports only redeem',
    { 'src/earn.ts': 'export const redeem = 1;' },
  ],
  [
    'nothing is exported on',
    'src/a.ts: exports src/b.ts on',
    { 'src/a.ts': "export * from './b.ts';" },
  ],
  ['no catch', 'src/a.ts: line 2', { 'src/a.ts': 'try { run(); }\ncatch { stop(); }' }],
  ['no mocks', 'test/a.test.ts: jest.fn in line 1', { 'test/a.test.ts': 'const a = jest.fn();' }],
  [
    'every earning rule has',
    'test/loyalty/earning/rules/birthday.test.ts',
    { 'src/loyalty/earning/rules/birthday.ts': declaresRule },
  ],
  [
    'every command has',
    'test/loyalty/commands/hold-points.test.ts',
    { 'src/loyalty/commands/hold-points.ts': declaresCommand },
  ],
  [
    'every query has',
    'test/graphql/queries/member.test.ts',
    { 'src/graphql/queries/member.ts': 'run();' },
  ],
  [
    'every mutation has',
    'test/graphql/mutations/earn-points.test.ts',
    { 'src/graphql/mutations/earn-points.ts': 'run();' },
  ],
  [
    'every subscription has',
    'test/graphql/subscriptions/points-balance-changed.test.ts',
    { 'src/graphql/subscriptions/points-balance-changed.ts': 'run();' },
  ],
  [
    'every earning rule stands',
    'src/loyalty/earning/rules/birthday.ts',
    { 'src/loyalty/earning/rules/birthday.ts': declaresRule },
  ],
  [
    'every command stands',
    'src/loyalty/commands/hold-points.ts',
    { 'src/loyalty/commands/hold-points.ts': declaresCommand },
  ],
  [
    'every operation',
    'reward',
    {
      'schema/loyalty.graphql': 'type Query {\n  "One."\n  reward(id: ID!): Reward\n}',
      'schema/examples/a.graphql': '{ rewards { code } }',
    },
  ],
  ['generated files', 'schema/loyalty.graphql', { 'schema/loyalty.graphql': 'type Query' }],
  ['no file names a place', 'docs/a.md', { 'docs/a.md': `cd ${home}me` }],
  [
    'the lock file',
    'package-lock.json',
    { 'package-lock.json': '{ "resolved": "https://registry.example/a.tgz" }' },
  ],
];

describe('each house rule can fail', () => {
  it.each(rows)('%s …: %s', (starts, violation, files) => {
    const rule = rules.find(({ sentence }) => sentence.startsWith(starts));
    expect(rule?.violations(treeOf(Object.entries(files)))).toEqual([violation]);
  });

  it('and none is without a tree that breaks it', () => {
    const untried = rules.filter(
      ({ sentence }) => !rows.some(([starts]) => sentence.startsWith(starts)),
    );
    expect(untried.map(({ sentence }) => sentence)).toEqual([]);
  });
});
