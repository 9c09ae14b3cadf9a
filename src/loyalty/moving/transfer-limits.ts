import type { Points } from '../points.ts';
import type { TransferPolicy } from '../program/rule-book.ts';
import type { PointsLimitReached } from '../rejection.ts';

/** Under which name gifts count against the daily maximum; no earning rule can be named so. */
export const TRANSFER_RULE = '$transfer';

/** Why a member may not give `points` away now; null when it may. */
export function transferLimit(
  policy: TransferPolicy | null,
  from: {
    readonly points: Points;
    /** Given away today already. */
    readonly used: Points;
  },
): PointsLimitReached | null {
  const limit = { maximum: null, minimum: null, multipleOf: null, path: ['points'] };
  const type = 'PointsLimitReached';
  const code = 'ABOVE_TRANSFER_LIMIT';
  if (policy === null) {
    const message = 'Members of this program cannot give points to each other.';
    return { ...limit, type, code, message, maximum: 0 };
  }
  const { minimum } = policy;
  if (from.points < minimum) {
    const message = `At least ${minimum} points must be given at a time.`;
    return { ...limit, type, code: 'BELOW_MINIMUM', message, minimum };
  }
  const maximum = Math.min(policy.maximum, Math.max(0, policy.dailyMaximum - from.used));
  if (from.points <= maximum) return null;
  const message = `At most ${maximum} points may be given now.`;
  return { ...limit, type, code, message, maximum };
}
