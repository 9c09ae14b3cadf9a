import type { MemberRef } from '../account/member.ts';
import { catchUp } from '../catch-up.ts';
import { checkMemberRef, firstProblem } from '../commands/check.ts';
import { checkOrder } from '../commands/check-earning.ts';
import { type CommandKeys, NO_KEYS } from '../commands/command.ts';
import type { EarnOrder } from '../commands/earn-command.ts';
import { checkOrderInProgram, reportedOf } from '../commands/earn-order.ts';
import { askerOf, beyondCounting, mayActFor } from '../commands/guards.ts';
import { linesOf } from '../earning/breakdown.ts';
import { circumstancesOf } from '../earning/circumstances-of.ts';
import type { EarningLine } from '../earning/earning-rule.ts';
import { evaluateOrder } from '../earning/evaluate-earning.ts';
import { isAnothers, type OrderRecord } from '../earning/order-record.ts';
import { payableOf } from '../earning/really-paid.ts';
import { Journal } from '../ledger/journal.ts';
import type { MinorUnits, Money, Points } from '../points.ts';
import {
  type InvalidInput,
  type MemberNotFound,
  memberNotFound,
  type RejectionCode,
} from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { redeemedToday } from './count-redeemed.ts';
import { payableWithPoints } from './order-to-pay.ts';
import { redeemable } from './redeemable.ts';
import { worthOf } from './redemption-limits.ts';

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

export function keysOfQuestion(question: OrderQuestion): CommandKeys {
  const { member, order } = question;
  const members = [member, ...askerOf(question)];
  const keys = { members, lotsOf: [member], orderIds: [order.orderId] };
  return { ...NO_KEYS, ...keys, usageAt: [order.occurredAt], usageNow: true };
}

// What has expired, lapsed or become active by now is reckoned with, on a journal that is thrown
// away: its lines owe themselves to nobody.
const NOBODY = { commandId: '0'.repeat(26), idempotencyKey: '', actor: '' };

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
  if (member === null || !mayActFor(workingSet, member, restrictedTo)) {
    return memberNotFound(['member']);
  }
  const { accountId } = member;
  const journal = new Journal(workingSet, { cause: NOBODY, now });
  catchUp(journal, accountId);
  const account = journal.account(accountId);
  const known = knownOf(journal.state.order(order.orderId), { accountId, restrictedTo });
  const payable = payableOf(order);
  const paidWithPoints = known.worth;
  const circumstances = circumstancesOf(journal.state, accountId);
  const earning = evaluateOrder(ruleBook, { ...reportedOf(order), paidWithPoints }, circumstances);
  const earns = account.status === 'ACTIVE' && !known.isEarned;
  const most = earns ? Math.max(earning.points, earning.growth) : 0;
  const uncountable = beyondCounting(account, most, ['order', 'lines']);
  if (uncountable !== null) return uncountable;
  const breakdown = linesOf(ruleBook, earning.breakdown);
  const used = redeemedToday(journal, accountId);
  const spending = redeemable(ruleBook.redemption, {
    account,
    isPaid: known.isPaid,
    ...payableWithPoints(ruleBook.redemption, { ...order, payable }, known.record),
    used,
  });
  return {
    type: 'OrderPointsQuote',
    pointsToEarn: earns ? earning.points : 0,
    growthToEarn: earns ? earning.growth : 0,
    breakdown: earns ? breakdown : breakdown.map(nothingMore),
    maxRedeemable: spending.points,
    maxRedeemableWorth: { amount: worthOf(spending.points, ruleBook.redemption.rate), currency },
    limitedBy: spending.limitedBy,
  };
}

/** What on record of an order bears on what it can still earn, and on what can still pay for it. */
interface Known {
  readonly isEarned: boolean;
  readonly isPaid: boolean;
  /** Of the points that paid. */
  readonly worth: MinorUnits;
  /** Its record, where it is this member's. */
  readonly record: OrderRecord | null;
}

const UNKNOWN: Known = { isEarned: false, isPaid: false, worth: 0, record: null };

/**
 * What is on record of the order. One of another member is taken for services, and looks unknown
 * to a member's own token: whether it exists is nobody else's business.
 */
function knownOf(
  order: OrderRecord | null,
  asker: { readonly accountId: string; readonly restrictedTo: string | null },
): Known {
  if (order === null) return UNKNOWN;
  if (isAnothers(order, asker.accountId)) {
    return asker.restrictedTo === null ? { ...UNKNOWN, isEarned: true, isPaid: true } : UNKNOWN;
  }
  return {
    isEarned: order.earning !== null,
    isPaid: order.redemption !== null,
    worth: order.redemption?.worth ?? 0,
    record: order,
  };
}

function nothingMore(line: EarningLine): EarningLine {
  const { rule, title } = line;
  const reason = 'Nothing: the order has earned, or the member cannot.';
  const nothing = { points: 0, uncapped: 0, outcome: 'NOTHING_TO_COUNT', condition: null } as const;
  return { rule, title, ...nothing, reason };
}
