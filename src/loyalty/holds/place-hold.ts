import { unknownOrder } from '../earning/order-record.ts';
import type { Purpose } from '../ledger/entry.ts';
import type { Journal } from '../ledger/journal.ts';
import { sharesOf } from '../lots/shares-of.ts';
import { takeFromLots } from '../lots/take-from-lots.ts';
import type { MinorUnits, Points } from '../points.ts';
import { countingDay, countRedeemed } from '../redemption/count-redeemed.ts';
import type { Instant } from '../time.ts';
import type { HoldChanged } from './end-hold.ts';
import type { Hold } from './hold.ts';

/** Sets points aside for an order, in the lots they are in, and counts them on its record. */
export function placeHold(
  journal: Journal,
  accountId: string,
  from: {
    readonly orderId: string;
    readonly points: Points;
    readonly payable: MinorUnits;
    readonly purpose: Purpose;
    readonly purposeTag: string | null;
    readonly storeId: string | null;
    readonly occurredAt: Instant;
    readonly expiresAt: Instant;
  },
): HoldChanged {
  const { orderId, points, expiresAt } = from;
  const countedOn = countingDay(journal);
  const taken = takeFromLots(journal.state.lots(accountId), points);
  const hold: Hold = {
    holdId: journal.nextId('hld'),
    accountId,
    orderId,
    status: 'OPEN',
    points,
    captured: 0,
    released: 0,
    expiresAt,
    createdAt: journal.now,
    payable: from.payable,
    purpose: from.purpose,
    purposeTag: from.purposeTag,
    countedOn,
    rate: journal.state.ruleBook.redemption.rate,
    storeId: from.storeId,
    lots: sharesOf(journal, accountId, taken),
  };
  const entry = journal.post(accountId, {
    kind: 'HOLD',
    allocations: taken.map((allocation) => ({ ...allocation, held: -allocation.points })),
    occurredAt: from.occurredAt,
    reference: hold.holdId,
  });
  journal.record({ fact: 'HoldRecorded', hold, isFirst: true });
  const known = journal.state.order(orderId);
  const order = known ?? unknownOrder(orderId, accountId);
  journal.record({
    fact: 'OrderRecorded',
    order: { ...order, accountId, held: order.held + points },
    isFirst: known === null,
  });
  countRedeemed(journal, { accountId, day: countedOn, points });
  return { hold, entry };
}
