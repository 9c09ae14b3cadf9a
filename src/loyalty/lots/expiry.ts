import { invariant } from '../invariant.ts';
import type { CalendarExpiry, ExpiryPolicy, ExpiryRounding } from '../program/expiry-policy.ts';
import { calendarDay, endOfDay, type Instant } from '../time.ts';

/**
 * The first instant at which points that become active at `availableAt` are no longer valid; null
 * is never. 29 February plus twelve months is 28 February.
 */
export function expiryOf(
  policy: ExpiryPolicy,
  from: { readonly availableAt: Instant; readonly timeZone: string },
): Instant | null {
  if (policy.kind === 'NEVER') return null;
  const activated = calendarDay(from.availableAt, from.timeZone);
  const lastDay =
    policy.kind === 'CALENDAR'
      ? calendarDayAfter(activated, policy)
      : lastDayOf(activated.add({ months: policy.months }), policy.roundUpTo ?? 'DAY');
  return endOfDay(lastDay.add({ days: policy.graceDays ?? 0 }), from.timeZone);
}

function calendarDayAfter(
  activated: Temporal.PlainDate,
  { month, day, yearsLater }: CalendarExpiry,
): Temporal.PlainDate {
  for (const year of [activated.year + yearsLater, activated.year + yearsLater + 1]) {
    const lastDay = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
    if (Temporal.PlainDate.compare(lastDay, activated) >= 0) return lastDay;
  }
  return invariant(false, 'a day of the next year is never in the past') as never;
}

/** The last day of the period that `day` is in. */
function lastDayOf(day: Temporal.PlainDate, period: ExpiryRounding): Temporal.PlainDate {
  switch (period) {
    case 'DAY':
      return day;
    case 'MONTH':
      return day.with({ day: day.daysInMonth });
    case 'QUARTER': {
      const month = Math.ceil(day.month / 3) * 3;
      return lastDayOf(day.with({ day: 1, month }), 'MONTH');
    }
    case 'YEAR':
      return day.with({ month: 12, day: 31 });
  }
}
