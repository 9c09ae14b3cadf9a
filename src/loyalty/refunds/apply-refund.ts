import type { OrderEarning, OrderRecord, OrderRefunded } from '../earning/order-record.ts';
import { type OrderSettled, settleOrder } from '../earning/settle-order.ts';
import { invariant } from '../invariant.ts';
import type { Journal } from '../ledger/journal.ts';
import type { Refund, RefundLine } from './refund.ts';

/**
 * Books a refund of an order whose lines are known, or of all of an order whose lines are not. The
 * caller has made sure that not more goes back than was sold.
 */
export function applyRefund(
  journal: Journal,
  order: OrderRecord,
  refund: Pick<Refund, 'refundId' | 'occurredAt' | 'lines' | 'reason'>,
): OrderSettled {
  const refunded = addRefunded(order, refund.lines);
  return settleOrder(
    journal,
    { ...order, refunded },
    { reference: refund.refundId, occurredAt: refund.occurredAt, note: refund.reason },
  );
}

/** Books what waited for the order's lines to be reported, in the order in which it came. */
export function applyWaitingRefunds(journal: Journal, order: OrderRecord): void {
  if (order.waiting.length === 0 && !order.refunded.isWhole) return;
  let current: OrderRecord = { ...order, waiting: [] };
  if (order.refunded.isWhole) {
    const { occurredAt, orderId } = { occurredAt: journal.now, orderId: order.orderId };
    const note = 'The order went back before it was reported.';
    current = settleOrder(journal, current, { reference: orderId, occurredAt, note }).order;
  }
  for (const { refundId } of order.waiting) {
    const refund = journal.state.refund(refundId);
    invariant(refund, `refund ${refundId} waits for an order and was not loaded`);
    const lines = refund.lines === null ? null : whatIsLeft(current, refund.lines);
    const settled = applyRefund(journal, current, { ...refund, lines });
    current = settled.order;
    recordApplied(journal, refund, settled);
  }
}

/** Notes what a refund has moved, now that it is booked. */
export function recordApplied(
  journal: Journal,
  refund: Refund,
  { clawedBack, becameDebt, returned }: OrderSettled,
): void {
  journal.record({
    fact: 'RefundRecorded',
    refund: { ...refund, clawedBack, becameDebt, returned, appliedAt: journal.now },
    isFirst: journal.state.refund(refund.refundId) === null,
  });
}

function addRefunded(
  { earning, refunded }: OrderRecord,
  lines: readonly RefundLine[] | null,
): OrderRefunded {
  if (earning === null) return { ...refunded, isWhole: true };
  const quantities = { ...refunded.quantities };
  for (const { lineId, quantity } of lines ?? allLeft(earning, refunded)) {
    quantities[lineId] = (quantities[lineId] ?? 0) + quantity;
  }
  return { ...refunded, quantities };
}

function allLeft(earning: OrderEarning, refunded: OrderRefunded): readonly RefundLine[] {
  return earning.lines.map(({ lineId, quantity }) => ({
    lineId,
    quantity: quantity - (refunded.quantities[lineId] ?? 0),
  }));
}

/** Of lines that nobody could check when they came: what the order really has left of them. */
function whatIsLeft(
  { earning, refunded }: OrderRecord,
  lines: readonly RefundLine[],
): readonly RefundLine[] {
  if (earning === null) return [];
  const left = new Map(allLeft(earning, refunded).map((line) => [line.lineId, line.quantity]));
  return lines.map(({ lineId, quantity }) => ({
    lineId,
    quantity: Math.min(quantity, left.get(lineId) ?? 0),
  }));
}
