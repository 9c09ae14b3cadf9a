import type { OrderRecord, OrderRefunded, WaitingRefund } from '../earning/order-record.ts';
import { type OrderSettled, settleOrder } from '../earning/settle-order.ts';
import type { Journal } from '../ledger/journal.ts';
import type { RefundLine } from './refund.ts';
import { whatIsLeft, withRefunded } from './refunded-share.ts';

/**
 * Books a refund of an order whose lines are known, or of all of an order whose lines are not, and
 * notes what it has moved. More than the order has left does not go back. `isFirst`: the refund is
 * new, it did not wait.
 */
export function applyRefund(
  journal: Journal,
  order: OrderRecord,
  { isFirst, ...refund }: WaitingRefund & { readonly isFirst: boolean },
): OrderSettled {
  const { refundId, occurredAt, reason } = refund;
  const settled = settleOrder(
    journal,
    { ...order, refunded: refundedAfter(order, refund.lines) },
    { reference: refundId, occurredAt, notes: { returned: reason, takenBack: reason } },
  );
  const { clawedBack, becameDebt, returned } = settled;
  const { orderId } = order;
  const moved = { clawedBack, becameDebt, returned, appliedAt: journal.now };
  journal.record({ fact: 'RefundRecorded', refund: { ...refund, orderId, ...moved }, isFirst });
  return settled;
}

/** Keeps a refund until the lines of its order are reported: nothing moves yet. */
export function keepRefund(journal: Journal, order: OrderRecord, refund: WaitingRefund): void {
  const { orderId } = order;
  const moved = { clawedBack: 0, becameDebt: 0, returned: 0, appliedAt: null };
  const record = { ...refund, orderId, ...moved };
  journal.record({ fact: 'RefundRecorded', refund: record, isFirst: true });
  journal.record({
    fact: 'OrderRecorded',
    order: { ...order, waiting: [...order.waiting, refund] },
    isFirst: journal.state.order(orderId) === null,
  });
}

/** Books what waited for the order's lines, now reported, in the order in which it came. */
export function applyWaitingRefunds(journal: Journal, order: OrderRecord): void {
  if (order.waiting.length === 0 && !order.refunded.isWhole) return;
  let current: OrderRecord = { ...order, waiting: [] };
  if (order.refunded.isWhole) {
    const takenBack = 'The order went back before it was reported.';
    const { orderId: reference } = order;
    const { now: occurredAt } = journal;
    const line = { reference, occurredAt, notes: { returned: null, takenBack } };
    current = settleOrder(journal, current, line).order;
  }
  for (const refund of order.waiting) {
    current = applyRefund(journal, current, { ...refund, isFirst: false }).order;
  }
}

/**
 * Points have paid for an order of which nothing else is known. A refund of all of it that came
 * before them need not wait for lines: what they paid comes back at once.
 */
export function applyWholeRefund(journal: Journal, order: OrderRecord): void {
  if (order.earning !== null || order.refunded.isWhole) return;
  const whole = order.waiting.find(({ lines }) => lines === null);
  if (whole === undefined) return;
  const waiting = order.waiting.filter((refund) => refund !== whole);
  applyRefund(journal, { ...order, waiting }, { ...whole, isFirst: false });
}

function refundedAfter(
  { earning, refunded }: OrderRecord,
  lines: readonly RefundLine[] | null,
): OrderRefunded {
  if (earning === null) return { ...refunded, isWhole: true };
  const left = whatIsLeft(earning, refunded);
  if (lines === null) return withRefunded(refunded, left);
  // Of lines that nobody could check when they came.
  const most = new Map(left.map(({ lineId, quantity }) => [lineId, quantity]));
  const real = lines.map(({ lineId, quantity }) => ({
    lineId,
    quantity: Math.min(quantity, most.get(lineId) ?? 0),
  }));
  return withRefunded(refunded, real);
}
