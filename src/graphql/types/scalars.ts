import type { ValueNode } from 'graphql';
import { GraphQLScalarType, Kind } from 'graphql';

/*
 * Number inputs let every JSON number pass, fractions included, and DateTime turns a malformed
 * text into NaN: the loyalty program answers those with a typed rejection that names the path,
 * while an error thrown here would take down the whole request, a batch of 500 included.
 * On the way out all scalars are strict, because a wrong number must never reach a screen.
 */

export const Points = new GraphQLScalarType<number, number>({
  name: 'Points',
  description:
    'A whole number of points, as a JSON integer within ±(2^53 − 1). Never a string, ' +
    'never a fraction.',
  serialize: (value) => safeInteger('Points', value),
  parseValue: (value) => anyNumber('Points', value),
  parseLiteral: (node) => numberLiteral('Points', node),
});

export const MinorUnits = new GraphQLScalarType<number, number>({
  name: 'MinorUnits',
  description:
    'A whole number of minor units (fen, cents), as a JSON integer within ±(2^53 − 1): ' +
    '1250 is 12.50 CNY.',
  serialize: (value) => safeInteger('MinorUnits', value),
  parseValue: (value) => anyNumber('MinorUnits', value),
  parseLiteral: (node) => numberLiteral('MinorUnits', node),
});

export const DateTime = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  description:
    'An instant, RFC 3339 in UTC, e.g. 2026-11-22T08:30:00.000Z. Inputs may carry any zone ' +
    'offset, but must carry one.',
  serialize: (value) => new Date(safeInteger('DateTime', value)).toISOString(),
  parseValue: (value) => instantOf(text('DateTime', value)),
  parseLiteral: (node) => instantOf(textLiteral('DateTime', node)),
});

export const CalendarDay = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: "A calendar day in the program's time zone, e.g. 2026-11-22.",
  serialize: (value) => text('Date', value),
  parseValue: (value) => text('Date', value),
  parseLiteral: (node) => textLiteral('Date', node),
});

export const CurrencyCode = new GraphQLScalarType<string, string>({
  name: 'CurrencyCode',
  description: 'An ISO 4217 code, e.g. CNY.',
  serialize: (value) => text('CurrencyCode', value),
  parseValue: (value) => text('CurrencyCode', value),
  parseLiteral: (node) => textLiteral('CurrencyCode', node),
});

function safeInteger(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new TypeError(`${name} cannot represent ${String(value)}.`);
}

function anyNumber(name: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new TypeError(`${name} must be a JSON number.`);
}

function numberLiteral(name: string, node: ValueNode): number {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
  throw new TypeError(`${name} must be a number.`);
}

function text(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`${name} must be a string.`);
}

function textLiteral(name: string, node: ValueNode): string {
  if (node.kind === Kind.STRING) return node.value;
  throw new TypeError(`${name} must be a string.`);
}

/** The years 0 to 9999 in UTC: what RFC 3339 can write, and so what can be shown again. */
export const INSTANT_MAX = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const INSTANT_MIN = Date.parse('0000-01-01T00:00:00Z');

const HOURS = '(?:[01]\\d|2[0-3])';
const MINUTES = '[0-5]\\d';
const RFC_3339 = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\d)T${HOURS}:${MINUTES}:${MINUTES}` +
    `(?:\\.\\d{1,9})?(?:Z|[+-]${HOURS}:${MINUTES})$`,
  'i',
);

/**
 * Epoch milliseconds of an RFC 3339 text, or NaN when it is none, names no day that exists, or its
 * offset carries it out of the years that can be written in UTC.
 */
function instantOf(value: string): number {
  const day = RFC_3339.exec(value)?.[1];
  if (day === undefined) return Number.NaN;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Date.parse turns 30 February into 2 March, which would earn on the wrong day.
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) {
    return Number.NaN;
  }
  const instant = Date.parse(value.toUpperCase());
  return instant >= INSTANT_MIN && instant <= INSTANT_MAX ? instant : Number.NaN;
}
