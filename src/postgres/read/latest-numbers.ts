import { textArray } from '../array-literal.ts';
import type { Database } from '../orm.ts';
import { type Statement, statement } from '../statement.ts';
import { forEachKey, readSlots } from './read.ts';

/** How far each account counts something of its own. */
const latest = (column: 'sequence' | 'warnings'): string =>
  forEachKey(
    { types: ['text'], names: ['account_id'] },
    `select a.${column} as latest from account a
     where a.program_id = $1 and a.account_id = k.account_id`,
  );

const SEQUENCES = statement('latest-sequences', latest('sequence'));
const WARNINGS = statement('latest-warnings', latest('warnings'));

/** Of each account its number; null for no such account. */
const readLatest =
  (sql: Statement) =>
  (
    database: Database,
    programId: string,
    accountIds: readonly string[],
  ): Promise<readonly (number | null)[]> =>
    readSlots<{ readonly slot: number; readonly latest: number }, number | null>(database, sql, {
      parameters: [programId, textArray(accountIds)],
      count: accountIds.length,
      answer: ([row]) => row?.latest ?? null,
    });

/** The number of each account's latest entry. */
export const readLatestSequences = readLatest(SEQUENCES);

/** The number of each account's latest warning. */
export const readLatestWarnings = readLatest(WARNINGS);
