import type { ConfirmOrder } from '../../src/loyalty/commands/confirm-order.ts';
import type { RefundOrderPoints } from '../../src/loyalty/commands/refund-order-points.ts';
import { catchUp } from './model-lots.ts';
import { applyRefund, confirm, ownerOf } from './model-orders.ts';
import type { ModelEarning, ModelOrder } from './model-state.ts';
import { accountView, type ModelAnswer, type Moment } from './moment.ts';
import { alreadyRecorded, invalid, isToldInTime } from './refusals.ts';

const ORDER_NOT_FOUND = { type: 'LoyaltyOrderNotFound', code: 'ORDER_NOT_FOUND' };
const OVER_REFUND = { type: 'LoyaltyOverRefund', code: 'OVER_REFUND' };

/** An order, or part of it, goes back. */
export function refund(moment: Moment, command: RefundOrderPoints): ModelAnswer {
  const { orderId, refundId, occurredAt } = command;
  const lines = command.lines ?? null;
  const twice = lines?.findIndex((of, index) => lines.findIndex(isSameLine(of)) < index) ?? -1;
  if (lines?.length === 0) return invalid('lines');
  if (twice >= 0) return invalid('lines', String(twice), 'lineId');
  if (!isToldInTime(moment, occurredAt)) return invalid('occurredAt');
  const before = moment.state.refunds.get(refundId);
  if (before !== undefined) return alreadyRecorded(before.recordedAt);
  const order = moment.state.orders.get(orderId);
  if (order === undefined || mustWait(order, lines === null)) return keep(moment, command);
  const refused = refusalOf(order, lines);
  if (refused !== null) return refused;
  const account = ownerOf(moment, order);
  catchUp(moment, account);
  note(moment, command);
  const caughtUp = moment.entries.length;
  const moved = applyRefund(moment, order, refundId);
  const entries = moment.entries.slice(caughtUp);
  return { type: 'RefundOrderPointsSuccess', account: accountView(account), ...moved, entries };
}

const isSameLine = (one: Lines[number]) => (other: Lines[number]) => one.lineId === other.lineId;

/** Known by nothing that could go back, or by lines that nobody has told yet. */
function mustWait(order: ModelOrder, isWhole: boolean): boolean {
  if (order.earning !== null) return false;
  return order.payment === null || !isWhole;
}

function keep(moment: Moment, command: RefundOrderPoints): ModelAnswer {
  const order = moment.orderOrNew(command.orderId, null);
  order.waiting = [...order.waiting, command.refundId];
  note(moment, command);
  moment.isKept = true;
  return ORDER_NOT_FOUND;
}

function note(moment: Moment, command: RefundOrderPoints): void {
  const { refundId, orderId, occurredAt, lines } = command;
  moment.state.refunds.set(refundId, {
    refundId,
    orderId,
    occurredAt,
    recordedAt: moment.now,
    lines: lines ?? null,
    clawedBack: 0,
    becameDebt: 0,
    returned: 0,
    appliedAt: null,
  });
}

type Lines = NonNullable<RefundOrderPoints['lines']>;

function refusalOf(order: ModelOrder, lines: Lines | null): ModelAnswer | null {
  const { earning, refunded, refundedWhole } = order;
  if (earning === null) return refundedWhole ? OVER_REFUND : null;
  const left = (of: ModelEarning['lines'][number]) =>
    refundedWhole ? 0 : of.quantity - (refunded[of.lineId] ?? 0);
  if (lines === null) return earning.lines.every((line) => left(line) === 0) ? OVER_REFUND : null;
  const unknown = lines.findIndex((asked) =>
    earning.lines.every((of) => of.lineId !== asked.lineId),
  );
  if (unknown >= 0) return invalid('lines', String(unknown), 'lineId');
  const isOver = lines.some((asked) =>
    earning.lines.some((of) => of.lineId === asked.lineId && asked.quantity > left(of)),
  );
  return isOver ? OVER_REFUND : null;
}

/** Nobody will send the order back any more. */
export function confirmOrder(moment: Moment, command: ConfirmOrder): ModelAnswer {
  const order = moment.state.orders.get(command.orderId);
  if (order?.earning == null) return ORDER_NOT_FOUND;
  if (order.confirmedAt !== null) return alreadyRecorded(order.confirmedAt);
  const owner = ownerOf(moment, order);
  catchUp(moment, owner);
  const caughtUp = moment.entries.length;
  const activated = confirm(moment, order);
  const entries = moment.entries.slice(caughtUp);
  const { orderId } = order;
  order.confirmedAt = moment.now;
  const account = accountView(owner);
  return { type: 'ConfirmOrderSuccess', account, orderId, activated, entries };
}
