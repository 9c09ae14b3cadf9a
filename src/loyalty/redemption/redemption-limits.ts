import type { OrderRecord } from '../earning/order-record.ts';
import { type MinorUnits, type Points, scaleDown } from '../points.ts';
import type { RedemptionPolicy, RedemptionRate } from '../program/rule-book.ts';
import type { PointsLimitReached } from '../rejection.ts';

const BASIS_POINTS = 10_000;

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

/** Which rule of the policy `points` break; null when none. */
export function limitReached(
  policy: RedemptionPolicy,
  from: {
    readonly points: Points;
    readonly payable: MinorUnits;
    /** Points that the order's share is used up by already. */
    readonly committed: Points;
  },
): PointsLimitReached | null {
  const { points } = from;
  const limit = { maximum: null, minimum: null, multipleOf: null, path: ['points'] };
  const type = 'PointsLimitReached';
  if (points < policy.minimum) {
    const message = `At least ${policy.minimum} points must be redeemed at a time.`;
    return { ...limit, type, code: 'BELOW_MINIMUM', message, minimum: policy.minimum };
  }
  if (points % policy.step !== 0) {
    const message = `Points are redeemed in steps of ${policy.step}.`;
    return { ...limit, type, code: 'NOT_A_MULTIPLE', message, multipleOf: policy.step };
  }
  const maximum = Math.max(0, orderShareMaximum(from.payable, policy) - from.committed);
  if (points <= maximum) return null;
  const message = `At most ${maximum} points may pay for this order.`;
  return { ...limit, type, code: 'ABOVE_ORDER_SHARE', message, maximum };
}
