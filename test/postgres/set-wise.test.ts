import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { insertInto, rowsToWrite, updateOf, writeAll } from '../../src/postgres/set-wise.ts';
import { run, statement } from '../../src/postgres/statement.ts';
import { NOON } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

interface Written {
  readonly id: string;
  readonly words: string | null;
  readonly count: number | null;
  readonly at: number | null;
  readonly day: string | null;
  readonly document: unknown;
  readonly numbers: readonly number[];
  readonly isSo: boolean;
  readonly bytes: Buffer | null;
}

const KEY = { name: 'id', type: 'text', of: (row: Written) => row.id } as const;
const COLUMNS = [
  KEY,
  { name: 'words', type: 'text', of: (row: Written) => row.words },
  { name: 'count', type: 'bigint', of: (row: Written) => row.count },
  { name: 'at', type: 'timestamptz', of: (row: Written) => row.at },
  { name: 'day', type: 'date', of: (row: Written) => row.day },
  { name: 'document', type: 'json', of: (row: Written) => row.document },
  { name: 'numbers', type: 'int[]', of: (row: Written) => row.numbers },
  { name: 'is_so', type: 'boolean', of: (row: Written) => row.isSo },
  { name: 'bytes', type: 'bytea', of: (row: Written) => row.bytes },
] as const;
const INSERT = insertInto<Written>('written', COLUMNS);
const UPDATE = updateOf<Written>('written', ['id'], COLUMNS);

const NOTHING = {
  ...{ words: null, count: null, at: null, day: null, document: null, bytes: null },
  ...{ numbers: [], isSo: false },
};

const AWKWARD = `a "quote", a \\ and {braces}, \n\t 茶 🍵 \u2028 'NULL'`;

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await test.sql(`create table written (program_id text, id text, words text, count bigint,
    at timestamptz, day date, document json, numbers int[], is_so boolean, bytes bytea)`);
});
afterAll(() => test.close());

/** Which kinds of rows there are decides the text: each has its place among the parts. */
async function write(rows: { readonly made?: Written[]; readonly changed?: Written[] }) {
  const { made = [], changed = [] } = rows;
  const parts = [rowsToWrite(INSERT, made), rowsToWrite(UPDATE, changed)];
  const { statement: sql, parameters } = writeAll('p', parts);
  await run(test.database.orm.em.fork(), sql, parameters);
}

const READ = statement(
  'read-written',
  `select words, count, at, day, document, numbers, is_so as "isSo", bytes
   from written where id = $1`,
);

const read = (id: string) => run(test.database.orm.em.fork(), READ, [id]);

it.each<{ readonly what: string; readonly row: Omit<Written, 'id'> }>([
  { what: 'nothing', row: NOTHING },
  { what: 'awkward words', row: { ...NOTHING, words: AWKWARD, document: { [AWKWARD]: AWKWARD } } },
  { what: 'words that mean nothing elsewhere', row: { ...NOTHING, words: 'NULL', document: [] } },
  {
    what: 'everything',
    row: {
      ...{ words: '', count: Number.MAX_SAFE_INTEGER, at: NOON, day: '2026-11-22' },
      ...{ document: { a: [1, 'b', null, '\ud800'] }, numbers: [1, 2], isSo: true },
      bytes: Buffer.from([0, 92, 255]),
    },
  },
])('a row that is alone is written as one of several: $what', async ({ what, row }) => {
  const [alone, first, second] = ['alone', 'first', 'second'].map((which) => ({
    ...row,
    id: `${which} ${what}`,
  })) as [Written, Written, Written];
  await write({ made: [alone] });
  await write({ made: [first, second] });
  expect(await read(first.id)).toEqual([row]);
  expect(await read(alone.id)).toEqual([row]);
  await write({ changed: [{ ...NOTHING, words: 'other', id: alone.id }] });
  expect(await read(alone.id)).toEqual([{ ...NOTHING, words: 'other' }]);
  await write({ changed: [alone] });
  expect(await read(alone.id)).toEqual([row]);
});
