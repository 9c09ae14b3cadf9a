import type { Day } from '../time.ts';
import type { EarningCap, SharedEarningCap } from './earning-rule.ts';
import { dayOfNumber, weekdayOf } from './local-time.ts';

/** Periods over which points are counted; an event by itself needs no counting. */
export type UsePeriod = Exclude<EarningCap['period'], 'EVENT'>;

export const USE_PERIODS: readonly UsePeriod[] = ['DAY', 'WEEK', 'MONTH', 'LIFETIME'];

/** The day under which points of all time are counted. */
export const LIFETIME_DAY: Day = '0001-01-01';

/** Under which name a member's first order that earned is noted, for all time. */
export const FIRST_ORDER_USE = '$first-order';

/** The first day of the period that the day of this number is in; weeks begin on Monday. */
export function periodStart(period: UsePeriod, day: number): Day {
  switch (period) {
    case 'DAY':
      return dayOfNumber(day);
    case 'WEEK':
      return dayOfNumber(day - weekdayOf(day));
    case 'MONTH':
      return `${dayOfNumber(day).slice(0, 8)}01`;
    case 'LIFETIME':
      return LIFETIME_DAY;
  }
}

/**
 * Under which name the points of a rule are counted. A day's stand under the rule's own name, as
 * they did when there were no other periods.
 */
export function useOfRule(ruleId: string, period: UsePeriod): string {
  return period === 'DAY' ? ruleId : `${ruleId}@${period}`;
}

/** Under which name the points of several rules are counted together. */
export function sharedUse(over: SharedEarningCap['over'], period: UsePeriod): string {
  return `$${over}@${period}`;
}
