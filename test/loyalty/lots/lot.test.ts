import { describe, expect, it } from '@jest/globals';
import { afterAllocation, inSpendingOrder, type Lot } from '../../../src/loyalty/lots/lot.ts';
import { takeFromLots } from '../../../src/loyalty/lots/take-from-lots.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { lotOf } from '../../support/account-with.ts';
import { NOON } from '../../support/demo-commands.ts';

/** `days` from now, null never. */
function lot(lotId: string, expiresIn: number | null, ageInDays = 0): Lot {
  const availableAt = NOON - ageInDays * DAY;
  const expiresAt = expiresIn === null ? null : NOON + expiresIn * DAY;
  return lotOf({ lotId, remaining: 10, availableAt, expiresAt });
}

describe('lots are spent', () => {
  it.each([
    ['earliest expiry first', [lot('b', 1), lot('a', 2)]],
    ['earliest expiry first, however young', [lot('b', 1, 0), lot('a', 2, 9)]],
    ['never-expiring last, however old', [lot('b', 999), lot('a', null, 99)]],
    ['oldest first of equal expiry', [lot('b', 1, 9), lot('a', 1, 8)]],
    ['oldest first of those that never expire', [lot('b', null, 9), lot('a', null, 8)]],
    ['by id of equal expiry and age', [lot('a', 1), lot('b', 1)]],
    ['by id of those that never expire', [lot('a', null), lot('b', null)]],
  ])('%s', (_rule, lots) => {
    expect(lots.toReversed().sort(inSpendingOrder)).toEqual(lots);
    expect(lots.toSorted(inSpendingOrder)).toEqual(lots);
    const [first, second] = lots.map(({ lotId }) => lotId);
    expect(takeFromLots(lots.toReversed(), 13)).toEqual([
      { lotId: first, points: -10, pending: 0, held: 0 },
      { lotId: second, points: -3, pending: 0, held: 0 },
    ]);
  });

  it('never for more than they hold', () => {
    expect(() => takeFromLots([lot('a', 1)], 11)).toThrow('lots hold 1 points fewer');
  });
});

describe('a lot after an allocation', () => {
  const before = { remaining: 10, pending: 0, held: 5 };

  it.each([
    ['that takes', before, { points: -3, pending: 0, held: 0 }, { ...before, remaining: 7 }],
    [
      'that holds',
      before,
      { points: -3, pending: 0, held: 3 },
      { ...before, remaining: 7, held: 8 },
    ],
    [
      'that frees',
      before,
      { points: 5, pending: 0, held: -5 },
      { ...before, remaining: 15, held: 0 },
    ],
    [
      'that activates',
      { remaining: 0, pending: 10, held: 0 },
      { points: 10, pending: -10, held: 0 },
      { remaining: 10, pending: 0, held: 0 },
    ],
  ])('%s', (_what, parts, change, after) => {
    const of = lotOf({ lotId: 'a', ...parts });
    expect(afterAllocation(of, { lotId: 'a', ...change })).toEqual({ ...of, ...after });
  });
});
