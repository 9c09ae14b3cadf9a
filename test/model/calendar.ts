import type { EarningCap } from '../../src/loyalty/earning/earning-rule.ts';
import type { ActivationPolicy } from '../../src/loyalty/program/activation-policy.ts';
import type { ExpiryPolicy } from '../../src/loyalty/program/expiry-policy.ts';

/** Days are counted from 1 January 1970: the model's own arithmetic, apart from the program's. */
export type DayNumber = number;

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = new Temporal.PlainDate(1970, 1, 1);

/** The day in `zone` on which `instant` falls. */
export function dayNumberOf(instant: number, zone: string): DayNumber {
  const { offsetNanoseconds } =
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return Math.floor((instant + offsetNanoseconds / 1_000_000) / MILLISECONDS_A_DAY);
}

const starts = new Map<string, number>();

/** The first instant of a day in `zone`. */
export function startOf(day: DayNumber, zone: string): number {
  const key = `${day} ${zone}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const start = EPOCH.add({ days: day }).toZonedDateTime(zone).epochMilliseconds;
  starts.set(key, start);
  return start;
}

/** Minutes since midnight by the clocks of `zone`. */
export function minuteOf(instant: number, zone: string): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
}

const WEEKDAYS = [
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
] as const;

/** 1 January 1970 was a Thursday. */
export function weekdayOf(day: DayNumber): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[day % 7] ?? 'THURSDAY';
}

/** The first day of the stretch of the calendar that caps count; weeks begin on Monday. */
export function firstDayOf(period: EarningCap['period'], day: DayNumber): string {
  if (period === 'LIFETIME') return '0001-01-01';
  if (period === 'MONTH') return `${textOf(day).slice(0, 7)}-01`;
  if (period === 'WEEK') return textOf(day - ((day + 3) % 7));
  return textOf(day);
}

/** `YYYY-MM-DD`. */
export function textOf(day: DayNumber): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day that the month does not have is its last one. */
function numberOf(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, Math.min(day, daysIn(year, month))) / MILLISECONDS_A_DAY;
}

function lastValidDay(policy: ExpiryPolicy, from: DayNumber): DayNumber | null {
  const date = new Date(from * MILLISECONDS_A_DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  if (policy.kind === 'NEVER') return null;
  if (policy.kind === 'CALENDAR') {
    const wanted = numberOf(year + policy.yearsLater, policy.month, policy.day);
    if (wanted >= from) return wanted;
    return numberOf(year + policy.yearsLater + 1, policy.month, policy.day);
  }
  const months = year * 12 + month - 1 + policy.months;
  const endYear = Math.floor(months / 12);
  const endMonth = (months % 12) + 1;
  switch (policy.roundUpTo ?? 'DAY') {
    case 'DAY':
      return numberOf(endYear, endMonth, date.getUTCDate());
    case 'MONTH':
      return numberOf(endYear, endMonth, 31);
    case 'QUARTER':
      return numberOf(endYear, Math.ceil(endMonth / 3) * 3, 31);
    case 'YEAR':
      return numberOf(endYear, 12, 31);
  }
}

/** The first instant at which points that became active at `from` are not valid any more. */
export function expiryFrom(policy: ExpiryPolicy, from: number, zone: string): number | null {
  const last = lastValidDay(policy, dayNumberOf(from, zone));
  return last === null ? null : startOf(last + (policy.graceDays ?? 0) + 1, zone);
}

/** When points earned at `occurredAt` become active. */
export function activeFrom(
  policy: ActivationPolicy,
  earned: { readonly occurredAt: number; readonly byOrder: boolean; readonly zone: string },
): number {
  const { occurredAt, zone } = earned;
  const after = (days: number) => startOf(dayNumberOf(occurredAt, zone) + days, zone);
  if (policy.kind === 'AFTER_DAYS') return after(policy.days);
  if (policy.kind === 'ON_CONFIRMATION' && earned.byOrder) return after(policy.returnWindowDays);
  return occurredAt;
}
