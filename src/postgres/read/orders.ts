import type { OrderRecord } from '../../loyalty/earning/order-record.ts';
import { textArray } from '../array-literal.ts';
import { ORDER_COLUMNS } from '../columns.ts';
import type { Database } from '../orm.ts';
import { statement } from '../statement.ts';
import { forEachKey, oneOrNone, readSlots } from './read.ts';

const ORDERS = statement(
  'orders',
  forEachKey(
    { types: ['text'], names: ['order_id'] },
    `select ${ORDER_COLUMNS} from order_record o
     where o.program_id = $1 and o.order_id = k.order_id`,
  ),
);

/** What the program knows of each order. */
export function readOrders(
  database: Database,
  programId: string,
  orderIds: readonly string[],
): Promise<readonly (OrderRecord | null)[]> {
  return readSlots<OrderRecord & { readonly slot: number }, OrderRecord | null>(database, ORDERS, {
    parameters: [programId, textArray(orderIds)],
    count: orderIds.length,
    answer: oneOrNone,
  });
}
