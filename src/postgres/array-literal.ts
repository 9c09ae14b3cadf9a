/** Arrays as PostgreSQL reads them, for parameters that go through `unnest`. */

export function numberArray(values: readonly (number | null)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}

const TO_ESCAPE = /["\\]/;
const ALL_TO_ESCAPE = /["\\]/g;

export function textArray(values: readonly (string | null)[]): string {
  return `{${values.map(quoted).join(',')}}`;
}

function quoted(value: string | null): string {
  if (value === null) return 'NULL';
  // Nearly all are ids, in which there is nothing to escape.
  return TO_ESCAPE.test(value) ? `"${value.replace(ALL_TO_ESCAPE, '\\$&')}"` : `"${value}"`;
}

/** Values as JSON in an array; null stays null. */
export function jsonArray(values: readonly unknown[]): string {
  return `{${values.map(quotedJson).join(',')}}`;
}

/**
 * JSON has no raw control characters, and of all others JSON escapes in a string what an array
 * escapes: so its own writer quotes it, five times as fast as replacing does.
 */
function quotedJson(value: unknown): string {
  return value === null ? 'NULL' : JSON.stringify(JSON.stringify(value));
}
