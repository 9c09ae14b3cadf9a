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
