import type { AccountState } from '../../loyalty/account/account.ts';
import { numberArray, textArray } from '../array-literal.ts';
import { ACCOUNT_COLUMNS } from '../columns.ts';
import type { Database } from '../orm.ts';
import type { EntriesAfterKey } from '../reads.ts';
import type { Statement } from '../statement.ts';
import { forEachKey, readSlots } from './read.ts';

/** Something that each account numbers for itself, oldest first. */
export interface Numbered {
  readonly columns: string;
  /** With its alias, e.g. `entry e`. */
  readonly table: string;
  readonly alias: string;
  /** The column that numbers it; it is selected under its own name. */
  readonly number: string;
}

/** An account and what follows in it, in one statement, so that both are of one moment. */
export function whatFollows({ columns, table, alias, number }: Numbered): string {
  return forEachKey(
    { types: ['text', 'int', 'int'], names: ['account_id', 'after', 'size'] },
    `select ${ACCOUNT_COLUMNS}, coalesce((
       select json_agg(row_to_json(f) order by f.${number}) from (
         select ${columns} from ${table} where ${alias}.program_id = $1
         and ${alias}.account_id = a.account_id and ${alias}.${number} > k.after
         order by ${alias}.${number} limit k.size
       ) f), '[]') as found
     from account a where a.program_id = $1 and a.account_id = k.account_id`,
  );
}

/** What is found has its instants as text, as JSON has them. */
type Row<Found> = AccountState & { readonly slot: number; readonly found: readonly Found[] };

/** One answer a key; null when there is no such account. */
export function readWhatFollows<Found, Answer>(
  database: Database,
  statement: Statement,
  from: {
    readonly programId: string;
    readonly keys: readonly EntriesAfterKey[];
    readonly answer: (account: AccountState, found: readonly Found[]) => Answer;
  },
): Promise<readonly (Answer | null)[]> {
  const { programId, keys } = from;
  return readSlots<Row<Found>, Answer | null>(database, statement, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.accountId)),
      numberArray(keys.map((key) => key.after)),
      numberArray(keys.map((key) => key.limit)),
    ],
    count: keys.length,
    answer([row]) {
      if (row === undefined) return null;
      const { found, ...account } = row as AccountState & { readonly found: readonly Found[] };
      return from.answer(account, found);
    },
  });
}
