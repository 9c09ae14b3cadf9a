/** An instant: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A calendar day in a program's time zone, `YYYY-MM-DD`. */
export type Day = string;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

function zoned(instant: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}

/** The calendar day on which `instant` falls in `timeZone`. */
export function dayOf(instant: Instant, timeZone: string): Day {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/**
 * The first instant after the day that is `months` after the day of `instant`: what is valid
 * twelve months to the end of the day expires as the next day begins. 29 February plus twelve
 * months is 28 February; a midnight that a clock change skips becomes the first instant there is.
 */
export function endOfDayAfterMonths(from: {
  readonly instant: Instant;
  readonly months: number;
  readonly timeZone: string;
}): Instant {
  const lastDay = zoned(from.instant, from.timeZone).toPlainDate().add({ months: from.months });
  return lastDay.add({ days: 1 }).toZonedDateTime(from.timeZone).epochMilliseconds;
}

/** `instant` as RFC 3339 in UTC, for messages. */
export function toText(instant: Instant): string {
  return new Date(instant).toISOString();
}
