import type { AccountState } from '../account/account.ts';
import { catchUp } from '../catch-up.ts';
import { type OrderRecord, unknownOrder, type WaitingRefund } from '../earning/order-record.ts';
import type { Entry } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import type { Points } from '../points.ts';
import { applyRefund, keepRefund } from '../refunds/apply-refund.ts';
import { beyondWhatIsLeft } from '../refunds/beyond-what-is-left.ts';
import type { RefundLine } from '../refunds/refund.ts';
import { invalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkIdempotencyKey,
  checkKeptInstant,
  checkOccurredAt,
  checkText,
  firstProblem,
  NOTE_LENGTH_MAX,
} from './check.ts';
import { checkRefundLines } from './check-refund-lines.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import { alreadyRecorded, askerOf, mayActForOwner, orderNotFound } from './guards.ts';

/** How many refunds of an order can wait for its lines. */
export const REFUNDS_WAITING_MAX = 1_000;

/** An order, or part of it, goes back. */
export interface RefundOrderPoints extends CommandHead {
  readonly kind: 'refundOrderPoints';
  readonly orderId: string;
  readonly refundId: string;
  readonly occurredAt: Instant;
  /** Absent refunds all that is left of the order. */
  readonly lines?: readonly RefundLine[] | null | undefined;
  readonly reason?: string | null | undefined;
}

/** clawedBack + becameDebt is what the part had earned; returned is what points had paid. */
export interface RefundOrderPointsSuccess {
  readonly type: 'RefundOrderPointsSuccess';
  /** The account right after this command. */
  readonly account: AccountState;
  readonly clawedBack: Points;
  readonly becameDebt: Points;
  readonly returned: Points;
  /** All that the refund itself wrote, also what expired as it came back. */
  readonly entries: readonly Entry[];
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, LoyaltyAlreadyRecorded when the refund is on
 * record, LoyaltyOrderNotFound when nothing (or, for a refund of lines, no line) of the order is
 * known: the refund is kept and applied when the order is reported. Then LoyaltyInvalidInput for a
 * line that the order does not have, LoyaltyOverRefund for more than is left of it. Refunds of
 * frozen and closed members go through.
 */
export const refundOrderPoints: CommandType<RefundOrderPoints, RefundOrderPointsSuccess> = {
  check({ idempotencyKey, orderId, refundId, occurredAt, lines, reason }) {
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkText(['orderId'], orderId),
      () => checkText(['refundId'], refundId),
      () => checkKeptInstant(['occurredAt'], occurredAt),
      () => (lines == null ? null : checkRefundLines(['lines'], lines)),
      () => (reason == null ? null : checkText(['reason'], reason, NOTE_LENGTH_MAX)),
    );
  },

  keysOf(command) {
    const { orderId, refundId } = command;
    const order = { ownersOf: [orderId], orderIds: [orderId] };
    return { ...NO_KEYS, ...order, members: askerOf(command), refundIds: [refundId] };
  },

  decide: decideRefundOrderPoints,
};

function decideRefundOrderPoints(
  workingSet: WorkingSet,
  command: RefundOrderPoints,
  now: Instant,
): Decision<RefundOrderPointsSuccess> {
  const { orderId, refundId } = command;
  const badTime = checkOccurredAt(['occurredAt'], command.occurredAt, now);
  if (badTime !== null) return refuse(badTime);
  const known = workingSet.order(orderId);
  if (!mayActForOwner(workingSet, known, command.restrictedTo)) return refuse(orderNotFound());
  const before = workingSet.refund(refundId);
  if (before !== null) {
    const message = 'This refund is on record already, under another idempotency key.';
    return refuse(alreadyRecorded(['refundId'], message, before.recordedAt));
  }
  const lines = command.lines ?? null;
  if (known === null || known.accountId === null || isToWait(known, lines)) {
    return keep(workingSet, command, now);
  }
  const beyond = beyondWhatIsLeft(known, lines);
  if (beyond !== null) return refuse(beyond);
  // From here it must succeed.
  const { accountId } = known;
  const journal = new Journal(workingSet, { cause: command, now });
  catchUp(journal, accountId);
  // The catch-up may have let go of points that were held for it.
  const order = journal.state.order(orderId) ?? known;
  const caughtUp = journal.facts.length;
  const refund = { ...waitingOf(command, now), isFirst: true };
  const { clawedBack, becameDebt, returned } = applyRefund(journal, order, refund);
  const account = journal.account(accountId);
  const entries = journal.facts
    .slice(caughtUp)
    .flatMap((fact) => (fact.fact === 'EntryRecorded' ? [fact.entry] : []));
  const moved = { clawedBack, becameDebt, returned };
  return accept(journal, { type: 'RefundOrderPointsSuccess', account, ...moved, entries });
}

/** Whether too little is known of the order to say what the refund moves. */
function isToWait(
  { earning, redemption }: OrderRecord,
  lines: readonly RefundLine[] | null,
): boolean {
  return earning === null && (lines !== null || redemption === null);
}

function keep(
  workingSet: WorkingSet,
  command: RefundOrderPoints,
  now: Instant,
): Decision<RefundOrderPointsSuccess> {
  const { orderId } = command;
  const journal = new Journal(workingSet, { cause: command, now });
  const order = journal.state.order(orderId) ?? unknownOrder(orderId, null);
  if (order.waiting.length >= REFUNDS_WAITING_MAX) {
    const message = `At most ${REFUNDS_WAITING_MAX} refunds of an order can wait for it.`;
    return refuse(invalidInput(['orderId'], message));
  }
  keepRefund(journal, order, waitingOf(command, now));
  const message = 'Not reported yet: the refund is kept, and applied when the order is reported.';
  return accept<RefundOrderPointsSuccess>(journal, { ...orderNotFound(), message });
}

function waitingOf(command: RefundOrderPoints, now: Instant): WaitingRefund {
  const { refundId, occurredAt, actor, lines = null, reason = null } = command;
  return { refundId, occurredAt, recordedAt: now, reason, lines, actor };
}
