import type { OrderRecord } from '../earning/order-record.ts';
import { type MinorUnits, type Points, scaleDown } from '../points.ts';
import type { RedemptionPolicy, RedemptionRate } from '../program/rule-book.ts';
import type { PointsLimitReached } from '../rejection.ts';

const BASIS_POINTS = 10_000;

/** Under which name payments count against the daily maximum; no earning rule can be named so. */
export const REDEMPTION_RULE = '$redeem';

/** What `points` are worth, in minor units, rounded down. */
export function worthOf(points: Points, rate: RedemptionRate): MinorUnits {
  return scaleDown(points, rate.worth, rate.points);
}

/** Most points that may pay for an order that costs `payable` after coupons, freight left out. */
export function orderShareMaximum(payable: MinorUnits, policy: RedemptionPolicy): Points {
  const worth = scaleDown(payable, policy.maximumShareBasisPoints, BASIS_POINTS);
  return wholeSteps(scaleDown(worth, policy.rate.points, policy.rate.worth), policy);
}

/** `points` down to a whole number of steps. */
export function wholeSteps(points: Points, policy: RedemptionPolicy): Points {
  return points - (points % policy.step);
}

/** Points that have paid for the order already, or are reserved for it. */
export function committedTo(order: OrderRecord | null): Points {
  return (order?.redemption?.points ?? 0) + (order?.held ?? 0);
}

/** How many points a member may still redeem today, of whom `used` have been; null: any number. */
export function leftToday(policy: RedemptionPolicy, used: Points): Points | null {
  return policy.dailyMaximum === null ? null : Math.max(0, policy.dailyMaximum - used);
}

/**
 * Which rule of the policy `points` break, in this order: coupon, minimum, step, share of the
 * order, maximum a day; null when none.
 */
export function limitReached(
  policy: RedemptionPolicy,
  from: {
    readonly points: Points;
    readonly payable: MinorUnits;
    /** Points that the order's share is used up by already. */
    readonly committed: Points;
    readonly hasCoupon: boolean;
    /** Redeemed today already, or held. */
    readonly used: Points;
  },
): PointsLimitReached | null {
  const { points } = from;
  const limit = { maximum: null, minimum: null, multipleOf: null, path: ['points'] };
  const type = 'PointsLimitReached';
  if (from.hasCoupon && !policy.stacksWithCoupons) {
    const message = 'Points cannot pay for an order on which a coupon was used.';
    return { ...limit, type, code: 'NOT_WITH_COUPON', message, maximum: 0, path: ['order'] };
  }
  if (points < policy.minimum) {
    const message = `At least ${policy.minimum} points must be redeemed at a time.`;
    return { ...limit, type, code: 'BELOW_MINIMUM', message, minimum: policy.minimum };
  }
  if (points % policy.step !== 0) {
    const message = `Points are redeemed in steps of ${policy.step}.`;
    return { ...limit, type, code: 'NOT_A_MULTIPLE', message, multipleOf: policy.step };
  }
  const maximum = Math.max(0, orderShareMaximum(from.payable, policy) - from.committed);
  if (points > maximum) {
    const message = `At most ${maximum} points may pay for this order.`;
    return { ...limit, type, code: 'ABOVE_ORDER_SHARE', message, maximum };
  }
  const left = leftToday(policy, from.used);
  if (left === null || points <= left) return null;
  const message = `At most ${left} points may be redeemed today.`;
  return { ...limit, type, code: 'ABOVE_DAILY_MAXIMUM', message, maximum: left };
}
