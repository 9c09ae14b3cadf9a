import type { AccountState } from '../../loyalty/account/account.ts';
import { textArray } from '../array-literal.ts';
import { ACCOUNT_COLUMNS } from '../columns.ts';
import type { Database } from '../orm.ts';
import { statement } from '../statement.ts';
import { forEachKey, readSlots } from './read.ts';

const ABSORBED = statement(
  'absorbed-accounts',
  forEachKey(
    { types: ['text'], names: ['account_id'] },
    `select ${ACCOUNT_COLUMNS} from member n
     join account a on a.program_id = $1 and a.account_id = n.account_id
     where n.program_id = $1 and n.survivor_account_id = k.account_id order by a.account_id`,
  ),
);

/** The accounts that were merged into each, as they were left, the oldest first. */
export function readAbsorbedAccounts(
  database: Database,
  programId: string,
  accountIds: readonly string[],
): Promise<readonly (readonly AccountState[])[]> {
  return readSlots<AccountState & { readonly slot: number }, readonly AccountState[]>(
    database,
    ABSORBED,
    {
      parameters: [programId, textArray(accountIds)],
      count: accountIds.length,
      answer: (rows) => rows,
    },
  );
}
