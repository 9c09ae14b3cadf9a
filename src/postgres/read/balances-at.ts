import { textArray } from '../array-literal.ts';
import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import type { BalanceAt, BalanceAtKey } from '../reads.ts';
import { statement } from '../statement.ts';
import { forEachKey, readSlots } from './read.ts';

// Entries of an account are recorded in the order of their sequence, so walking back from the
// newest finds the one that stood at the instant.
const BALANCES_AT = statement(
  'balances-at',
  forEachKey(
    { types: ['text', 'timestamptz'], names: ['account_id', 'at'] },
    `select e.balance_available as available, e.balance_pending as pending,
       e.balance_held as held, e.balance_debt as debt, e.sequence
     from entry e where e.program_id = $1 and e.account_id = k.account_id
     and e.recorded_at <= k.at order by e.sequence desc limit 1`,
  ),
);

const NOTHING: BalanceAt = { available: 0, pending: 0, held: 0, debt: 0, sequence: 0 };

/** The balance after the last entry recorded at or before the instant. */
export function readBalancesAt(
  database: Database,
  programId: string,
  keys: readonly BalanceAtKey[],
): Promise<readonly BalanceAt[]> {
  return readSlots<BalanceAt & { readonly slot: number }, BalanceAt>(database, BALANCES_AT, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.accountId)),
      textArray(keys.map((key) => formatInstant(key.at))),
    ],
    count: keys.length,
    answer: ([row]) => row ?? NOTHING,
  });
}
