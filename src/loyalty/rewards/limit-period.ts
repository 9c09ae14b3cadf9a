import { calendarDay, type Day, type Instant, startOfDay } from '../time.ts';

/** The stretch of time in which a member may take no more of a reward than its limit. */
export type LimitPeriod = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'LIFETIME';

export const LIMIT_PERIODS: readonly LimitPeriod[] = ['DAY', 'WEEK', 'MONTH', 'YEAR', 'LIFETIME'];

interface Moment {
  readonly instant: Instant;
  readonly timeZone: string;
}

/**
 * The first day of the period in which the instant falls, by the program's calendar; null where
 * it has no beginning. Weeks begin on Monday.
 */
export function firstDayOf(period: LimitPeriod, at: Moment): Day | null {
  return firstPlainDate(period, at)?.toString() ?? null;
}

/** The first instant of the period; null where it has no beginning. */
export function startOfPeriod(period: LimitPeriod, at: Moment): Instant | null {
  const first = firstPlainDate(period, at);
  return first === null ? null : startOfDay(first, at.timeZone);
}

function firstPlainDate(
  period: LimitPeriod,
  { instant, timeZone }: Moment,
): Temporal.PlainDate | null {
  if (period === 'LIFETIME') return null;
  const day = calendarDay(instant, timeZone);
  if (period === 'WEEK') return day.subtract({ days: day.dayOfWeek - 1 });
  if (period === 'MONTH') return day.with({ day: 1 });
  return period === 'YEAR' ? day.with({ month: 1, day: 1 }) : day;
}
