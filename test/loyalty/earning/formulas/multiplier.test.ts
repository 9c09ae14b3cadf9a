import { describe, expect, it } from '@jest/globals';
import { reasonOf } from '../../../../src/loyalty/earning/formulas/formulas.ts';
import { pointsBy } from '../../../support/points-by.ts';

const times = (basisPoints: number) =>
  ({ kind: 'MULTIPLIER', basisPoints, stacking: 'ADD', of: null }) as const;

describe('several times what other rules gave', () => {
  it.each([
    { what: 'double', basisPoints: 20_000, given: 100, points: 100 },
    { what: 'triple', basisPoints: 30_000, given: 100, points: 200 },
    { what: 'half as much again, rounded down', basisPoints: 15_000, given: 33, points: 16 },
    { what: 'a trifle more', basisPoints: 10_001, given: 9_999, points: 0 },
    { what: 'a hundred times', basisPoints: 1_000_000, given: 7, points: 693 },
    { what: 'nothing to multiply', basisPoints: 20_000, given: 0, points: 0 },
  ])('gives $points for $what', ({ basisPoints, given, points }) => {
    expect(pointsBy(times(basisPoints), { points: given })).toBe(points);
  });

  it('says how', () => {
    expect(reasonOf(times(15_000), 33)).toBe('1.5 times 33: the rest of it.');
  });
});
