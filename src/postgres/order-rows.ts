import type { OrderRecord } from '../loyalty/earning/order-record.ts';
import type { Fact } from '../loyalty/facts.ts';
import type { OrderEntry, OrderPlace } from './as-loaded.ts';
import { factsOf, type Latest, latestOf } from './facts-of.ts';
import type { OrderRow } from './ledger-tables.ts';

/**
 * Orders as they stand after the whole batch. One that goes on in another account, because its
 * member was merged, keeps what it caused in the account before.
 */
export function orderRowsOf(
  facts: readonly Fact[],
  places: ReadonlyMap<string, OrderPlace>,
): Latest<OrderRow> {
  const current = new Map(places);
  const recorded = factsOf(facts, 'OrderRecorded').map(({ order, isFirst }) => {
    const place = placeAfter(order, current.get(order.orderId));
    current.set(order.orderId, place);
    return { id: order.orderId, row: { ...order, earlier: place.earlier }, isFirst };
  });
  return latestOf(recorded);
}

function placeAfter(order: OrderRecord, before: OrderPlace | undefined): OrderPlace {
  const { accountId, sequences } = order;
  if (before === undefined) return { accountId, sequences, earlier: [] };
  if (before.accountId === accountId) return { accountId, sequences, earlier: before.earlier };
  return { accountId, sequences, earlier: [...before.earlier, ...entriesAt(before)] };
}

function entriesAt({ accountId, sequences }: OrderPlace): readonly OrderEntry[] {
  return accountId === null ? [] : sequences.map((sequence) => ({ accountId, sequence }));
}
