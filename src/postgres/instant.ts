import type { Instant } from '../loyalty/time.ts';

/** A `timestamptz` as PostgreSQL prints it in UTC, by itself or inside JSON. */
export function parseInstant(text: string): Instant {
  const year = text.indexOf('-');
  // ISO 8601 wants six digits and a sign beyond the year 9999; PostgreSQL prints five.
  const full = year === 4 ? text : `+${text.slice(0, year).padStart(6, '0')}${text.slice(year)}`;
  const isoText = full.endsWith('+00') ? `${full.slice(0, -3)}Z` : full;
  return Date.parse(isoText.replace(' ', 'T'));
}

/** An instant as PostgreSQL reads it. */
export function formatInstant(instant: Instant): string {
  const text = new Date(instant).toISOString();
  return text.startsWith('+') ? text.slice(1).replace(/^0/, '') : text;
}
