import { describe, expect, it } from '@jest/globals';
import { reasonOf } from '../../../../src/loyalty/earning/formulas/formulas.ts';
import { pointsBy } from '../../../support/points-by.ts';

const eachGives = (points: number) => ({ kind: 'PER_UNIT', points }) as const;

describe('points for each unit', () => {
  it.each([
    { what: 'one unit', each: 5, of: { units: 1, amount: 1 }, points: 5 },
    { what: 'seven units', each: 5, of: { units: 7, amount: 1 }, points: 35 },
    { what: 'units of which nothing was paid', each: 5, of: { units: 7 }, points: 0 },
    { what: 'units that cost nothing', each: 5, of: { units: 7, needsAmount: false }, points: 35 },
    {
      what: 'more than can be counted',
      each: Number.MAX_SAFE_INTEGER,
      of: { units: 2, amount: 1 },
      points: Number.MAX_SAFE_INTEGER + 1,
    },
  ])('gives $points for $what', ({ each, of, points }) => {
    expect(pointsBy(eachGives(each), of)).toBe(points);
  });

  it('says how', () => {
    expect(reasonOf(eachGives(5), 7)).toBe('5 each for 7.');
  });
});
