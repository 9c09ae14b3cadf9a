/** An instant: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A calendar day in a program's time zone, `YYYY-MM-DD`. */
export type Day = string;

/** From `from` on, until before `until`. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

function zoned(instant: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}

/** The calendar day on which `instant` falls in `timeZone`. */
export function dayOf(instant: Instant, timeZone: string): Day {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** `instant` as a day of the calendar in `timeZone`, to reckon with. */
export function calendarDay(instant: Instant, timeZone: string): Temporal.PlainDate {
  return zoned(instant, timeZone).toPlainDate();
}

/** The first instant of a day; a midnight that a clock change skips becomes the first there is. */
export function startOfDay(day: Temporal.PlainDate, timeZone: string): Instant {
  return day.toZonedDateTime(timeZone).epochMilliseconds;
}

/** The first instant after a day: what is valid to the end of a day expires as the next begins. */
export function endOfDay(day: Temporal.PlainDate, timeZone: string): Instant {
  return startOfDay(day.add({ days: 1 }), timeZone);
}

interface DaysLater {
  readonly instant: Instant;
  readonly days: number;
  readonly timeZone: string;
}

/** The first instant of the day that is `days` after the day of `instant`. */
export function startOfDayAfterDays({ instant, days, timeZone }: DaysLater): Instant {
  return startOfDay(calendarDay(instant, timeZone).add({ days }), timeZone);
}

/** The first instant after the day that is `days` after the day of `instant`. */
export function endOfDayAfterDays({ instant, days, timeZone }: DaysLater): Instant {
  return endOfDay(calendarDay(instant, timeZone).add({ days }), timeZone);
}

/** How many days `day` is after the day of `instant`; negative when it is before. */
export function daysUntil(day: Day, from: { instant: Instant; timeZone: string }): number {
  const today = calendarDay(from.instant, from.timeZone);
  return today.until(Temporal.PlainDate.from(day), { largestUnit: 'days' }).days;
}

/** `instant` as RFC 3339 in UTC, for messages. */
export function toText(instant: Instant): string {
  return new Date(instant).toISOString();
}
