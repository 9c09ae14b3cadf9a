import { describe, expect, test } from '@jest/globals';
import type { GraphQLScalarType } from 'graphql';
import { parseValue } from 'graphql';
import {
  CalendarDay,
  CurrencyCode,
  DateTime,
  MinorUnits,
  Points,
} from '../../../src/graphql/types/scalars.ts';

const both = (scalar: GraphQLScalarType, literal: string) => [
  scalar.parseLiteral(parseValue(literal), undefined),
  scalar.parseValue(JSON.parse(literal)),
];

describe.each([
  ['Points', Points],
  ['MinorUnits', MinorUnits],
])('%s', (_name, scalar) => {
  test.each([
    ['a whole number', '100', 100],
    ['a negative number', '-1', -1],
    ['zero', '0', 0],
    ['a fraction, to be refused by its path', '0.5', 0.5],
    ['2^53, to be refused by its path', '9007199254740992', 9007199254740992],
  ])('takes %s', (_what, literal, number) => {
    expect(both(scalar, literal)).toEqual([number, number]);
  });

  test.each(['"100"', 'true', '{}', '[1]'])('refuses %s, which is no number', (literal) => {
    expect(() => scalar.parseLiteral(parseValue('"x"'), undefined)).toThrow('must be a number');
    expect(() => scalar.parseValue(JSON.parse(literal))).toThrow('must be a JSON number');
  });

  test.each([0.5, 9007199254740992, '1', null, Number.NaN])('never shows %s', (value) => {
    expect(() => scalar.serialize(value)).toThrow('cannot represent');
  });
});

describe('DateTime', () => {
  test.each([
    ['UTC', '2026-11-22T08:30:00Z', '2026-11-22T08:30:00.000Z'],
    ['an offset', '2026-11-22T16:30:00.5+08:00', '2026-11-22T08:30:00.500Z'],
    ['lower case', '2026-11-22t08:30:00.123z', '2026-11-22T08:30:00.123Z'],
    ['more than milliseconds', '2026-11-22T08:30:00.123456789Z', '2026-11-22T08:30:00.123Z'],
    ['a leap day', '2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
    ['the last instant', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('reads %s', (_what, text, shown) => {
    const [literal, value] = both(DateTime, JSON.stringify(text));
    expect([DateTime.serialize(literal), DateTime.serialize(value)]).toEqual([shown, shown]);
  });

  test.each([
    ['without an offset', '2026-11-22T08:30:00'],
    ['a day alone', '2026-11-22'],
    ['30 February', '2026-02-30T00:00:00Z'],
    ['29 February of a common year', '2026-02-29T00:00:00Z'],
    ['hour 24', '2026-11-22T24:00:00Z'],
    ['an impossible offset', '2026-11-22T08:30:00+25:00'],
    ['a year of five digits', '10000-01-01T00:00:00Z'],
    ['what is the year 10000 in UTC', '9999-12-31T23:59:59-00:01'],
    ['what is before the year 0 in UTC', '0000-01-01T00:00:00+00:01'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['words', 'yesterday'],
    ['nothing', ''],
  ])('makes %s no instant, to be refused by its path', (_what, text) => {
    expect(both(DateTime, JSON.stringify(text))).toEqual([Number.NaN, Number.NaN]);
  });

  test('refuses a number, which could be seconds or milliseconds', () => {
    expect(() => DateTime.parseValue(1)).toThrow('must be a string');
    expect(() => DateTime.parseLiteral(parseValue('1'), undefined)).toThrow('must be a string');
  });
});

test.each([
  ['Date', CalendarDay, '2026-11-22'],
  ['CurrencyCode', CurrencyCode, 'CNY'],
])('%s is a text both ways', (_name, scalar, text) => {
  expect(both(scalar, JSON.stringify(text))).toEqual([text, text]);
  expect(scalar.serialize(text)).toBe(text);
  expect(() => scalar.serialize(1)).toThrow('must be a string');
});
