import type { OrderRecord } from '../earning/order-record.ts';
import { settleOrder } from '../earning/settle-order.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Journal } from '../ledger/journal.ts';
import { joinShares, type LotShare } from '../lots/lot-share.ts';
import { slideLots } from '../lots/slide-lots.ts';
import type { MinorUnits, Points } from '../points.ts';
import { applyWholeRefund } from '../refunds/apply-refund.ts';
import type { Instant } from '../time.ts';

/**
 * Points have paid for an order, by `entry`. It goes on the order's record. Should the order have
 * been reported before, what it earned on the part that points paid is taken back (law 7); should
 * some of it have gone back before, the points that paid for that come back at once (law 6).
 */
export function payOrder(
  journal: Journal,
  order: OrderRecord,
  payment: {
    readonly entry: Entry;
    readonly points: Points;
    /** What is off the order by them: nothing that comes later changes it. */
    readonly worth: MinorUnits;
    readonly shares: readonly LotShare[];
    readonly payable: MinorUnits;
    /** At which store the entry counts; null where nobody said. */
    readonly storeId: string | null;
    readonly occurredAt: Instant;
  },
): void {
  const { redemption } = order;
  const { occurredAt, entry, storeId } = payment;
  const { purpose, purposeTag } = entry;
  const points = (redemption?.points ?? 0) + payment.points;
  slideLots(journal, entry.accountId, occurredAt);
  const paid: OrderRecord = {
    ...order,
    accountId: entry.accountId,
    redemption: {
      occurredAt,
      recordedAt: redemption?.recordedAt ?? journal.now,
      payable: payment.payable,
      points,
      worth: (redemption?.worth ?? 0) + payment.worth,
      use: redemption?.use ?? { purpose, purposeTag, storeId },
      returned: redemption?.returned ?? 0,
      lots: joinShares([...(redemption?.lots ?? []), ...payment.shares]),
    },
    sequences: [...order.sequences, entry.sequence],
  };
  const settled = settleOrder(journal, paid, {
    reference: order.orderId,
    occurredAt,
    notes: {
      returned: 'Paid for the part of the order that had gone back.',
      takenBack: 'Earned on the part of the order that points paid.',
    },
  });
  applyWholeRefund(journal, settled.order);
}

/** At which store an order is paid: what was reported of it comes before what the payment says. */
export function storeOfPayment(order: OrderRecord | null, said: string | null): string | null {
  return order?.earning?.storeId ?? said;
}
