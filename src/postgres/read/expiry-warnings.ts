import type { ExpiryWarning } from '../../loyalty/lots/expiry-warning.ts';
import { WARNING_COLUMNS } from '../columns.ts';
import { parseInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import type { WarningsAfter, WarningsAfterKey } from '../reads.ts';
import { run, statement } from '../statement.ts';
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
