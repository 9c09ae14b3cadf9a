import type { ExpiryWarning } from '../../loyalty/lots/expiry-warning.ts';
import { textArray } from '../array-literal.ts';
import { WARNING_COLUMNS } from '../columns.ts';
import { parseInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import type { WarningsAfter, WarningsAfterKey } from '../reads.ts';
import { run, statement } from '../statement.ts';
import { forEachKey, readSlots } from './read.ts';
import { readWhatFollows, whatFollows } from './what-follows.ts';

const WARNINGS_AFTER = statement(
  'expiry-warnings-after',
  whatFollows({
    columns: WARNING_COLUMNS,
    table: 'expiry_warning w',
    alias: 'w',
    number: 'number',
  }),
);

/** Instants inside JSON are text. */
type WarningInJson = Omit<ExpiryWarning, 'expiresAt' | 'recordedAt'> & {
  readonly expiresAt: string;
  readonly recordedAt: string;
};

/** The account and the warnings behind `after`, oldest first; null for no such account. */
export function readExpiryWarningsAfter(
  database: Database,
  programId: string,
  keys: readonly WarningsAfterKey[],
): Promise<readonly (WarningsAfter | null)[]> {
  return readWhatFollows<WarningInJson, WarningsAfter>(database, WARNINGS_AFTER, {
    programId,
    keys,
    answer: (account, found) => ({ account, warnings: found.map(withInstants) }),
  });
}

function withInstants(warning: WarningInJson): ExpiryWarning {
  const { expiresAt, recordedAt } = warning;
  return {
    ...warning,
    expiresAt: parseInstant(expiresAt),
    recordedAt: parseInstant(recordedAt),
  };
}

const LATEST = statement(
  'latest-warnings',
  forEachKey(
    { types: ['text'], names: ['account_id'] },
    `select a.warnings from account a
     where a.program_id = $1 and a.account_id = k.account_id`,
  ),
);

/** The number of each account's latest warning. */
export function readLatestWarnings(
  database: Database,
  programId: string,
  accountIds: readonly string[],
): Promise<readonly (number | null)[]> {
  return readSlots<{ readonly slot: number; readonly warnings: number }, number | null>(
    database,
    LATEST,
    {
      parameters: [programId, textArray(accountIds)],
      count: accountIds.length,
      answer: ([row]) => row?.warnings ?? null,
    },
  );
}

const NUMBER = statement(
  'warning-number',
  `select w.number from expiry_warning w
   where w.program_id = $1 and w.account_id = $2 and w.warning_id = $3`,
);

/** Which of the account's warnings it is. */
export async function readWarningNumber(
  database: Database,
  programId: string,
  of: { readonly accountId: string; readonly warningId: string },
): Promise<number | null> {
  const parameters = [programId, of.accountId, of.warningId];
  const [row] = await run<{ readonly number: number }>(database.orm.em.fork(), NUMBER, parameters);
  return row?.number ?? null;
}
