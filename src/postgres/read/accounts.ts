import type { AccountState } from '../../loyalty/account/account.ts';
import { textArray } from '../array-literal.ts';
import { ACCOUNT_COLUMNS } from '../columns.ts';
import type { Database } from '../orm.ts';
import { statement } from '../statement.ts';
import { forEachKey, oneOrNone, readSlots } from './read.ts';

const ACCOUNTS = statement(
  'accounts',
  forEachKey(
    { types: ['text'], names: ['account_id'] },
    `select ${ACCOUNT_COLUMNS} from member n
     join account a on a.program_id = $1
       and a.account_id = coalesce(n.survivor_account_id, n.account_id)
     where n.program_id = $1 and n.account_id = k.account_id`,
  ),
);

/** Accounts; in place of one whose member was merged, that of the member it is now. */
export function readAccounts(
  database: Database,
  programId: string,
  accountIds: readonly string[],
): Promise<readonly (AccountState | null)[]> {
  return readSlots<AccountState & { readonly slot: number }, AccountState | null>(
    database,
    ACCOUNTS,
    {
      parameters: [programId, textArray(accountIds)],
      count: accountIds.length,
      answer: oneOrNone,
    },
  );
}
