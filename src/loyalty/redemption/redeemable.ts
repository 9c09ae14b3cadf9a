import type { AccountState } from '../account/account.ts';
import type { Points } from '../points.ts';
import type { RedemptionPolicy } from '../program/rule-book.ts';
import type { RejectionCode } from '../rejection.ts';
import type { PayableWithPoints } from './order-to-pay.ts';
import { leftToday, orderShareMaximum, wholeSteps } from './redemption-limits.ts';

export interface Redeemable {
  readonly points: Points;
  readonly limitedBy: RejectionCode;
}

/** The most that may pay for an order, and what keeps it from being more. */
export function redeemable(
  policy: RedemptionPolicy,
  from: PayableWithPoints & {
    readonly account: AccountState;
    /** Points have paid for the order already. */
    readonly isPaid: boolean;
    /** Points redeemed or held today. */
    readonly used: Points;
  },
): Redeemable {
  const { account } = from;
  if (account.status === 'CLOSED') return none('MEMBER_CLOSED');
  if (account.status === 'FROZEN' || account.spendingFrozen) return none('MEMBER_FROZEN');
  if (from.isPaid) return none('ALREADY_RECORDED');
  if (from.hasCoupon && !policy.stacksWithCoupons) return none('NOT_WITH_COUPON');
  const share = orderShareMaximum(from.payable, policy);
  if (share < policy.minimum) return none('BELOW_MINIMUM');
  const bounds: readonly Redeemable[] = [
    { points: share - from.committed, limitedBy: 'ABOVE_ORDER_SHARE' },
    { points: leftToday(policy, from.used) ?? share, limitedBy: 'ABOVE_DAILY_MAXIMUM' },
    { points: account.available, limitedBy: 'INSUFFICIENT_POINTS' },
  ];
  const whole = bounds.map((bound) => {
    const points = wholeSteps(Math.max(0, bound.points), policy);
    return { ...bound, points: points < policy.minimum ? 0 : points };
  });
  // Of bounds that are alike the first: the one that paying would be refused by.
  return whole.reduce((least, bound) => (bound.points < least.points ? bound : least));
}

function none(limitedBy: RejectionCode): Redeemable {
  return { points: 0, limitedBy };
}
