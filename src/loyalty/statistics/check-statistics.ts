import type { InvalidInput } from '../rejection.ts';
import { invalidInput } from '../rejection.ts';
import type { Day } from '../time.ts';

/** Days of one question at most: two years, and a month on either side. */
export const STATISTICS_DAYS_MAX = 800;

/** What is wrong with a question for the days `from` to `to`, both included; null when nothing. */
export function checkStatisticsDays(from: Day, to: Day): InvalidInput | null {
  const first = calendarDayOf(from);
  if (first === null) return noDay('from');
  const last = calendarDayOf(to);
  if (last === null) return noDay('to');
  const days = first.until(last).days + 1;
  if (days < 1) return invalidInput(['to'], 'Must not be before the first day.');
  if (days <= STATISTICS_DAYS_MAX) return null;
  return invalidInput(['to'], `Must be at most ${STATISTICS_DAYS_MAX} days from the first day.`);
}

function noDay(name: string): InvalidInput {
  return invalidInput([name], 'Must be a day of the calendar, e.g. 2026-11-22.');
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function calendarDayOf(day: Day): Temporal.PlainDate | null {
  if (!DAY.test(day) || day.startsWith('0000')) return null;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' });
  } catch {
    // It is written like a day and there is none: 30 February.
    return null;
  }
}
