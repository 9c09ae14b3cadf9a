import type { Entry } from '../../loyalty/ledger/entry.ts';
import { textArray } from '../array-literal.ts';
import type { Database } from '../orm.ts';
import { statement } from '../statement.ts';
import { ENTRY_COLUMNS, type EntryRow, entryOf } from './entry-columns.ts';
import { forEachKey, readSlots } from './read.ts';

// What an order did before its member was merged stays in the account where it was done.
const ORDER_ENTRIES = statement(
  'order-entries',
  forEachKey(
    { types: ['text'], names: ['order_id'] },
    `select ${ENTRY_COLUMNS} from (
       select o.account_id, s.sequence, 1 as part from order_record o
         cross join unnest(o.entry_sequences) as s (sequence)
         where o.program_id = $1 and o.order_id = k.order_id
       union all
       select s."accountId", s.sequence, 0 from order_record o
         cross join json_to_recordset(o.earlier_entries) as s ("accountId" text, sequence int)
         where o.program_id = $1 and o.order_id = k.order_id
     ) c
     cross join lateral (select * from entry where program_id = $1
       and account_id = c.account_id and sequence = c.sequence offset 0) e
     order by c.part, e.account_id, e.sequence`,
  ),
);

/** What each order caused, in sequence; first what it did in accounts that were merged since. */
export function readOrderEntries(
  database: Database,
  programId: string,
  orderIds: readonly string[],
): Promise<readonly (readonly Entry[])[]> {
  return readSlots<EntryRow & { readonly slot: number }, readonly Entry[]>(
    database,
    ORDER_ENTRIES,
    {
      parameters: [programId, textArray(orderIds)],
      count: orderIds.length,
      answer: (rows) => rows.map(entryOf),
    },
  );
}
