import { describe, expect, it } from '@jest/globals';
import { countOf, pointsOf, reasonOf } from '../../../../src/loyalty/earning/formulas/formulas.ts';

const counted = { amount: 0, units: 0, points: 0, needsAmount: true };

describe('points for each unit', () => {
  it.each([
    {
      what: 'one unit',
      formula: { kind: 'PER_UNIT', points: 5 } as const,
      of: { units: 1, amount: 1 },
      points: 5,
    },
    {
      what: 'seven units',
      formula: { kind: 'PER_UNIT', points: 5 } as const,
      of: { units: 7, amount: 1 },
      points: 35,
    },
    {
      what: 'units of which nothing was paid',
      formula: { kind: 'PER_UNIT', points: 5 } as const,
      of: { units: 7 },
      points: 0,
    },
    {
      what: 'units that cost nothing',
      formula: { kind: 'PER_UNIT', points: 5 } as const,
      of: { units: 7, needsAmount: false },
      points: 35,
    },
    {
      what: 'more than can be counted',
      formula: { kind: 'PER_UNIT', points: 2 ** 53 - 1 } as const,
      of: { units: 2, amount: 1 },
      points: Number.MAX_SAFE_INTEGER + 1,
    },
  ])('gives $points for $what', ({ formula, of, points }) => {
    const count = countOf(formula, { ...counted, ...of });
    expect(count === 0 ? 0 : pointsOf(formula, count)).toBe(points);
  });

  it('says how', () => {
    expect(reasonOf({ kind: 'PER_UNIT', points: 5 } as const, 7)).toBe('5 each for 7.');
  });
});
