import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import { correctEarning } from '../earning/correct-earning.ts';
import type { OrderRecord, OrderRedemption } from '../earning/order-record.ts';
import type { EntryRecorded } from '../facts.ts';
import { deriveId } from '../ids.ts';
import type { Entry } from '../ledger/entry.ts';
import { applyEntry, change, postEntry } from '../ledger/post-entry.ts';
import { afterAllocations } from '../lots/claw-back.ts';
import { takeFromLots } from '../lots/take-from-lots.ts';
import type { Money, Points } from '../points.ts';
import type { RuleBook } from '../program/rule-book.ts';
import { orderShareMaximum, worthOf } from '../redemption/redemption-limits.ts';
import type { PointsLimitReached } from '../rejection.ts';
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
import { type CommandHead, type CommandType, type Decision, NO_KEYS, refuse } from './command.ts';
import { activeMember, alreadyRecorded, insufficientPoints } from './guards.ts';

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
 * LoyaltyAlreadyRecorded when points paid for the order before, PointsLimitReached (minimum,
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
  const { ruleBook } = workingSet;
  const { order, points } = command;
  const problem = firstProblem(
    () => checkCurrency(['order', 'payable'], order.payable, ruleBook.program.currency),
    () => checkOccurredAt(['order', 'occurredAt'], order.occurredAt, now),
  );
  if (problem !== null) return refuse(problem);
  const found = activeMember(workingSet, command);
  if ('refused' in found) return found;
  const { account } = found;
  const known = workingSet.order(order.orderId);
  const taken = orderTaken(known, account.accountId);
  if (taken !== null) return refuse(taken);
  const limit = limitReached(points, order.payable.amount, ruleBook);
  if (limit !== null) return refuse(limit);
  if (points > account.available) return refuse(insufficientPoints(account.available, points));
  // From here it must succeed.
  const lots = workingSet.lots(account.accountId);
  const worth = worthOf(points, ruleBook.redemption.rate);
  const entry = postEntry(account, {
    entryId: deriveId('ent', command.commandId, 0),
    kind: 'REDEEM',
    change: change({ available: -points }),
    occurredAt: order.occurredAt,
    recordedAt: now,
    reference: order.orderId,
    actor: command.actor,
    purpose: 'ORDER_PAYMENT',
    note: null,
    revision: ruleBook.revision,
    idempotencyKey: command.idempotencyKey,
    allocations: takeFromLots(lots, points),
  });
  const redeemed: EntryRecorded = { fact: 'EntryRecorded', entry, opened: [] };
  const corrected = correctEarning(
    {
      orderId: order.orderId,
      accountId: account.accountId,
      earning: known?.earning ?? null,
      redemption: redemptionOf(command, { worth, now }),
      sequences: [...(known?.sequences ?? []), entry.sequence],
    },
    {
      account: applyEntry(account, entry),
      lots: afterAllocations(lots, entry.allocations),
      cause: command,
      ruleBookOf: (revision) => workingSet.ruleBookOf(revision),
      now,
    },
  );
  return {
    facts: [
      { fact: 'OrderRecorded', order: corrected.order, isFirst: known === null },
      redeemed,
      ...corrected.facts,
    ],
    answer: {
      type: 'RedeemPointsSuccess',
      account: corrected.account,
      entry,
      worth: { amount: worth, currency: ruleBook.program.currency },
    },
  };
}

function redemptionOf(
  { points, order }: RedeemPoints,
  decided: { readonly worth: number; readonly now: Instant },
): OrderRedemption {
  return {
    occurredAt: order.occurredAt,
    recordedAt: decided.now,
    payable: order.payable.amount,
    points,
    worth: decided.worth,
  };
}

function orderTaken(known: OrderRecord | null, accountId: string) {
  if (known === null) return null;
  const path = ['order', 'orderId'];
  if (known.redemption !== null) {
    const message = 'Points have paid for this order already, under another idempotency key.';
    return alreadyRecorded(path, message, known.redemption.recordedAt);
  }
  if (known.earning === null || known.accountId === accountId) return null;
  const message = 'This order is on record for another member.';
  return alreadyRecorded(path, message, known.earning.recordedAt);
}

function limitReached(
  points: Points,
  payable: number,
  { redemption }: RuleBook,
): PointsLimitReached | null {
  const limit = { maximum: null, minimum: null, multipleOf: null, path: ['points'] };
  const type = 'PointsLimitReached';
  if (points < redemption.minimum) {
    const message = `At least ${redemption.minimum} points must be redeemed at a time.`;
    return { ...limit, type, code: 'BELOW_MINIMUM', message, minimum: redemption.minimum };
  }
  if (points % redemption.step !== 0) {
    const message = `Points are redeemed in steps of ${redemption.step}.`;
    return { ...limit, type, code: 'NOT_A_MULTIPLE', message, multipleOf: redemption.step };
  }
  const maximum = orderShareMaximum(payable, redemption);
  if (points <= maximum) return null;
  const message = `At most ${maximum} points may pay for this order.`;
  return { ...limit, type, code: 'ABOVE_ORDER_SHARE', message, maximum };
}
