import { describe, expect, it } from '@jest/globals';
import { inSpendingOrder, type Lot } from '../../../src/loyalty/lots/lot.ts';
import { takeFromLots } from '../../../src/loyalty/lots/take-from-lots.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { NOON } from '../../support/demo-commands.ts';

/** `days` from now, null never. */
function lot(lotId: string, expiresIn: number | null, ageInDays = 0): Lot {
  return {
    lotId,
    accountId: 'acc_1',
    earned: 10,
    remaining: 10,
    held: 0,
    availableAt: NOON - ageInDays * DAY,
    expiresAt: expiresIn === null ? null : NOON + expiresIn * DAY,
    sourceSequence: 1,
  };
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
      { lotId: first, points: -10 },
      { lotId: second, points: -3 },
    ]);
  });

  it('never for more than they hold', () => {
    expect(() => takeFromLots([lot('a', 1)], 11)).toThrow('lots hold 1 points fewer');
  });
});
