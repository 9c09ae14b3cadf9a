import { type MinorUnits, type Points, scaleDown } from '../points.ts';
import type { RedemptionPolicy, RedemptionRate } from '../program/rule-book.ts';

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
