import { describe, expect, it } from '@jest/globals';
import { reasonOf } from '../../../../src/loyalty/earning/formulas/formulas.ts';
import { pointsBy } from '../../../support/points-by.ts';

const fifty = { kind: 'FIXED', points: 50 } as const;

describe('the same points each time', () => {
  it.each([
    { what: 'a small order', of: { units: 1, amount: 1 }, points: 50 },
    { what: 'a large order', of: { units: 99, amount: 1_000_000 }, points: 50 },
    { what: 'an order of which nothing was paid', of: { units: 1 }, points: 0 },
    { what: 'what costs nothing', of: { units: 1, needsAmount: false }, points: 50 },
  ])('gives $points for $what', ({ of, points }) => {
    expect(pointsBy(fifty, of)).toBe(points);
  });

  it('says how', () => {
    expect(reasonOf(fifty, 1)).toBe('50 each time.');
  });
});
