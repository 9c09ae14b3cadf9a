import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import { catchUp } from '../catch-up.ts';
import { isAnothers, type OrderRecord, unknownOrder } from '../earning/order-record.ts';
import type { Entry } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import { sharesOf } from '../lots/shares-of.ts';
import { takeFromLots } from '../lots/take-from-lots.ts';
import type { Money, Points } from '../points.ts';
import { payOrder } from '../redemption/pay-order.ts';
import { committedTo, limitReached, worthOf } from '../redemption/redemption-limits.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkCurrency,
  checkIdempotencyKey,
  checkKeptInstant,
  checkMemberRef,
  checkMoney,
  checkOccurredAt,
  checkText,
  checkWhole,
  firstProblem,
} from './check.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import {
  alreadyRecorded,
  insufficientPoints,
  onRecordForAnother,
  spendingMember,
} from './guards.ts';

/** Part of an order is paid with points. */
export interface RedeemPoints extends CommandHead {
  readonly kind: 'redeemPoints';
  readonly member: MemberRef;
  readonly points: Points;
  readonly order: {
    readonly orderId: string;
    /** What the order still costs after coupons, freight left out. */
    readonly payable: Money;
    readonly occurredAt: Instant;
  };
}

export interface RedeemPointsSuccess {
  readonly type: 'RedeemPointsSuccess';
  readonly account: AccountState;
  readonly entry: Entry;
  readonly worth: Money;
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, MemberNotFound, MemberNotActive,
 * LoyaltyAlreadyRecorded when points paid for the order before or it earned for another member,
 * LoyaltyInvalidInput while points of another member are held for it, PointsLimitReached (minimum,
 * step, share of the order: what the rules say comes before what the member has),
 * InsufficientPoints.
 */
export const redeemPoints: CommandType<RedeemPoints, RedeemPointsSuccess> = {
  check(command) {
    const { order } = command;
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkMemberRef(['member'], command.member),
      () => checkWhole(['points'], command.points, { minimum: 1 }),
      () => checkText(['order', 'orderId'], order.orderId),
      () => checkMoney(['order', 'payable'], order.payable, 1),
      () => checkKeptInstant(['order', 'occurredAt'], order.occurredAt),
    );
  },

  keysOf({ member, order }) {
    return { ...NO_KEYS, members: [member], lotsOf: [member], orderIds: [order.orderId] };
  },

  decide: decideRedeemPoints,
};

function decideRedeemPoints(
  workingSet: WorkingSet,
  command: RedeemPoints,
  now: Instant,
): Decision<RedeemPointsSuccess> {
  const { redemption, program } = workingSet.ruleBook;
  const { order, points } = command;
  const { orderId, occurredAt } = order;
  const problem = firstProblem(
    () => checkCurrency(['order', 'payable'], order.payable, program.currency),
    () => checkOccurredAt(['order', 'occurredAt'], occurredAt, now),
  );
  if (problem !== null) return refuse(problem);
  const found = spendingMember(workingSet, command);
  if ('refused' in found) return found;
  const { accountId } = found.account;
  const taken = orderTaken(workingSet.order(orderId), accountId);
  if (taken !== null) return refuse(taken);
  const journal = new Journal(workingSet, { cause: command, now });
  catchUp(journal, accountId);
  const known = journal.state.order(orderId) ?? unknownOrder(orderId, accountId);
  const payable = order.payable.amount;
  const limit = limitReached(redemption, { points, payable, committed: committedTo(known) });
  if (limit !== null) return refuse(limit);
  const { available } = journal.account(accountId);
  if (points > available) return refuse(insufficientPoints(available, points));
  // From here it must succeed.
  const allocations = takeFromLots(journal.state.lots(accountId), points);
  const shares = sharesOf(journal, accountId, allocations);
  const entry = journal.post(accountId, {
    kind: 'REDEEM',
    allocations,
    occurredAt,
    reference: orderId,
    purpose: 'ORDER_PAYMENT',
  });
  payOrder(journal, known, { entry, points, shares, payable, occurredAt });
  const worth = { amount: worthOf(points, redemption.rate), currency: program.currency };
  const account = journal.account(accountId);
  return accept(journal, { type: 'RedeemPointsSuccess', account, entry, worth });
}

/** Why points of this account cannot pay for the order, going by its record; null when they can. */
export function orderTaken(known: OrderRecord | null, accountId: string) {
  if (known === null) return null;
  const path = ['order', 'orderId'];
  if (known.redemption !== null) {
    const message = 'Points have paid for this order already, under another idempotency key.';
    return alreadyRecorded(path, message, known.redemption.recordedAt);
  }
  if (!isAnothers(known, accountId)) return null;
  const taken = onRecordForAnother(path);
  // What is only held can be free again: nothing is on record for ever.
  if (known.earning === null) return taken;
  return alreadyRecorded(path, taken.message, known.earning.recordedAt);
}
