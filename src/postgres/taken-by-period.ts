import type { RewardsTaken } from '../loyalty/loaded.ts';
import { firstDayOf } from '../loyalty/rewards/limit-period.ts';
import type { Instant } from '../loyalty/time.ts';

/** What was taken within a quarter of an hour, or in a lifetime. */
export interface RewardTaken extends Omit<RewardsTaken, 'firstDay'> {
  /** The first time. */
  readonly redeemedAt: Instant;
}

/** The sums of the periods in which it was taken. */
export function takenByPeriod(
  rows: readonly RewardTaken[],
  timeZone: string,
): readonly RewardsTaken[] {
  const sums = new Map<string, RewardsTaken>();
  for (const { redeemedAt, ...of } of rows) {
    const firstDay = firstDayOf(of.period, { instant: redeemedAt, timeZone });
    const key = `${of.memberId} ${of.rewardId} ${of.period} ${firstDay}`;
    const quantity = of.quantity + (sums.get(key)?.quantity ?? 0);
    sums.set(key, { ...of, firstDay, quantity });
  }
  return [...sums.values()];
}
