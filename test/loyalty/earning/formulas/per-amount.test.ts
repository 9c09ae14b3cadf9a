import { describe, expect, it } from '@jest/globals';
import { reasonOf } from '../../../../src/loyalty/earning/formulas/formulas.ts';
import { pointsBy } from '../../../support/points-by.ts';

const MOST = Number.MAX_SAFE_INTEGER;

const byAmount = (give: number, per: number) =>
  ({ kind: 'PER_AMOUNT', ratio: { give, per } }) as const;

describe('points for each whole amount', () => {
  it.each([
    { what: 'less than one amount', give: 1, per: 100, amount: 99, points: 0 },
    { what: 'exactly one', give: 1, per: 100, amount: 100, points: 1 },
    { what: 'what is left over', give: 1, per: 100, amount: 299, points: 2 },
    { what: 'each thousand, ten at a time', give: 10, per: 1_000, amount: 2_999, points: 20 },
    { what: 'all that can be paid', give: 1, per: 1, amount: MOST, points: MOST },
    { what: 'more than can be counted', give: 3, per: 1, amount: MOST, points: MOST + 1 },
  ])('gives $points for $what', ({ give, per, amount, points }) => {
    expect(pointsBy(byAmount(give, per), { amount })).toBe(points);
  });

  it('says how', () => {
    expect(reasonOf(byAmount(1, 100), 299)).toBe(
      '1 for each whole 100 of 299 really paid (minor units).',
    );
  });
});
