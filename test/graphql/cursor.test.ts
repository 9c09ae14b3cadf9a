import { describe, expect, test } from '@jest/globals';
import { type CursorShape, readCursor, writeCursor } from '../../src/graphql/cursor.ts';

const LOTS: CursorShape = { name: 'lots', parts: ['instant?', 'sequence', 'text'] };
const OTHER: CursorShape = { name: 'other', parts: ['instant?', 'sequence', 'text'] };

test.each([[[null, 5, 'lot_1']], [[0, 2 ** 31 - 1, 'lot_2']]])(
  '%j comes back as it was given',
  (parts) => {
    expect(readCursor(LOTS, writeCursor(LOTS, parts))).toEqual(parts);
  },
);

test.each([null, undefined])('%s is the beginning', (cursor) => {
  expect(readCursor(LOTS, cursor)).toBeNull();
});

const encoded = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

describe('refuses', () => {
  test.each([
    ['an empty text', ''],
    ['words', 'next page please'],
    ['an object', encoded({ a: 1 })],
    ["another list's cursor", writeCursor(OTHER, [1, 2, 'lot_1'])],
    ['another version', encoded([2, 'lots', 1, 2, 'lot_1'])],
    ['a part too few', encoded([1, 'lots', 1, 2])],
    ['a part too many', encoded([1, 'lots', 1, 2, 'lot_1', 3])],
    ['a fraction', encoded([1, 'lots', 0.5, 2, 'lot_1'])],
    ['an instant that no calendar has', encoded([1, 'lots', 9e15, 2, 'lot_1'])],
    ['an instant before 1970', encoded([1, 'lots', -1, 2, 'lot_1'])],
    ['a sequence that no account reaches', encoded([1, 'lots', 1, 2 ** 31, 'lot_1'])],
    ['a sequence below 0', encoded([1, 'lots', 1, -1, 'lot_1'])],
    ['null for a whole number', encoded([1, 'lots', 1, null, 'lot_1'])],
    ['a number for a text', encoded([1, 'lots', 1, 2, 3])],
    ['a text that no database keeps', encoded([1, 'lots', 1, 2, '\u0000'])],
    ['more than fits', encoded([1, 'lots', 1, 2, 'x'.repeat(500)])],
  ])('%s', (_what, cursor) => {
    expect(() => readCursor(LOTS, cursor)).toThrow(
      expect.objectContaining({
        message: 'after is not a cursor of this list.',
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    );
  });
});
