import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import { checkMemberRef, firstProblem } from '../commands/check.ts';
import { checkOrder } from '../commands/check-earning.ts';
import { type CommandKeys, NO_KEYS } from '../commands/command.ts';
import type { EarnOrder } from '../commands/earn-command.ts';
import { checkOrderInProgram } from '../commands/earn-order.ts';
import type { EarningLine } from '../earning/earning-rule.ts';
import { evaluateOrder } from '../earning/evaluate-earning.ts';
import type { OrderRecord } from '../earning/order-record.ts';
import { payableOf, reallyPaid } from '../earning/really-paid.ts';
import type { MinorUnits, Money, Points } from '../points.ts';
import {
  type InvalidInput,
  type MemberNotFound,
  memberNotFound,
  type RejectionCode,
} from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { orderShareMaximum, wholeSteps, worthOf } from './redemption-limits.ts';

/** A question, not a command: nothing is written, no key is needed. */
export interface OrderQuestion {
  readonly member: MemberRef;
  readonly order: EarnOrder;
  readonly restrictedTo: string | null;
}

export interface OrderPointsQuote {
  readonly type: 'OrderPointsQuote';
  readonly pointsToEarn: Points;
  readonly growthToEarn: Points;
  readonly breakdown: readonly EarningLine[];
  readonly maxRedeemable: Points;
  readonly maxRedeemableWorth: Money;
  /** Which rule set the maximum. */
  readonly limitedBy: RejectionCode | null;
}

export function checkQuestion({ member, order }: OrderQuestion): InvalidInput | null {
  return firstProblem(
    () => checkMemberRef(['member'], member),
    () => checkOrder(['order'], order),
  );
}

export function keysOfQuestion({ member, order }: OrderQuestion): CommandKeys {
  return { ...NO_KEYS, members: [member], lotsOf: [member], orderIds: [order.orderId] };
}

/** What the order would earn if it were paid now, and how many points may pay for it. */
export function quoteOrder(
  workingSet: WorkingSet,
  question: OrderQuestion,
  now: Instant,
): OrderPointsQuote | MemberNotFound | InvalidInput {
  const { ruleBook } = workingSet;
  const { order, restrictedTo } = question;
  const { currency } = ruleBook.program;
  const problem = checkOrderInProgram(['order'], order, { currency, now });
  if (problem !== null) return problem;
  const member = workingSet.member(question.member);
  if (member === null || (restrictedTo !== null && member.externalId !== restrictedTo)) {
    return memberNotFound(['member']);
  }
  const account = workingSet.account(member.accountId);
  const { redeemed, earned } = knownOf(workingSet.order(order.orderId), { account, restrictedTo });
  const paid = reallyPaid(payableOf(order), redeemed?.worth ?? 0);
  const earning = evaluateOrder(ruleBook, { paid, occurredAt: order.occurredAt });
  const payable = payableOf(order);
  const spending = redeemable(workingSet, { account, payable, paidBefore: redeemed !== null });
  const earns = account.status === 'ACTIVE' && !earned;
  return {
    type: 'OrderPointsQuote',
    pointsToEarn: earns ? earning.points : 0,
    growthToEarn: earns ? earning.growth : 0,
    breakdown: earns ? earning.breakdown : earning.breakdown.map(nothingMore),
    maxRedeemable: spending.points,
    maxRedeemableWorth: { amount: worthOf(spending.points, ruleBook.redemption.rate), currency },
    limitedBy: spending.limitedBy,
  };
}

interface Known {
  readonly redeemed: { readonly worth: MinorUnits } | null;
  readonly earned: boolean;
}

/**
 * What is on record of the order. One of another member is taken for services, and looks unknown
 * to a member's own token: whether it exists is nobody else's business.
 */
function knownOf(
  order: OrderRecord | null,
  asker: { readonly account: AccountState; readonly restrictedTo: string | null },
): Known {
  if (order === null) return { redeemed: null, earned: false };
  if (order.accountId === asker.account.accountId) {
    return { redeemed: order.redemption, earned: order.earning !== null };
  }
  if (asker.restrictedTo !== null) return { redeemed: null, earned: false };
  return { redeemed: { worth: 0 }, earned: true };
}

function nothingMore(line: EarningLine): EarningLine {
  return { ...line, points: 0, reason: 'Nothing: the order has earned, or the member cannot.' };
}

/** The most that may pay for the order, and what keeps it from being more. */
function redeemable(
  { ruleBook: { redemption } }: WorkingSet,
  from: {
    readonly account: AccountState;
    readonly payable: MinorUnits;
    readonly paidBefore: boolean;
  },
): { readonly points: Points; readonly limitedBy: RejectionCode } {
  const { account } = from;
  if (account.status !== 'ACTIVE') {
    const limitedBy = account.status === 'FROZEN' ? 'MEMBER_FROZEN' : 'MEMBER_CLOSED';
    return { points: 0, limitedBy };
  }
  if (from.paidBefore) return { points: 0, limitedBy: 'ALREADY_RECORDED' };
  const byShare = orderShareMaximum(from.payable, redemption);
  const byBalance = wholeSteps(account.available, redemption);
  if (byShare < redemption.minimum) return { points: 0, limitedBy: 'BELOW_MINIMUM' };
  if (byBalance < redemption.minimum) return { points: 0, limitedBy: 'INSUFFICIENT_POINTS' };
  return byShare <= byBalance
    ? { points: byShare, limitedBy: 'ABOVE_ORDER_SHARE' }
    : { points: byBalance, limitedBy: 'INSUFFICIENT_POINTS' };
}
