/** Arrays as PostgreSQL reads them, for parameters that go through `unnest`. */

export function numberArray(values: readonly (number | null)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}

const TO_ESCAPE = /["\\]/g;

export function textArray(values: readonly (string | null)[]): string {
  return `{${values.map(quoted).join(',')}}`;
}

function quoted(value: string | null): string {
  return value === null ? 'NULL' : `"${value.replace(TO_ESCAPE, '\\$&')}"`;
}
