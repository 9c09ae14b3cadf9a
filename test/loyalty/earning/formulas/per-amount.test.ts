import { describe, expect, it } from '@jest/globals';
import { countOf, pointsOf, reasonOf } from '../../../../src/loyalty/earning/formulas/formulas.ts';

const counted = { amount: 0, units: 0, points: 0, needsAmount: true };

describe('points for each whole amount', () => {
  it.each([
    {
      what: 'less than one amount',
      formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 100 } } as const,
      of: { amount: 99 },
      points: 0,
    },
    {
      what: 'exactly one',
      formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 100 } } as const,
      of: { amount: 100 },
      points: 1,
    },
    {
      what: 'what is left over',
      formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 100 } } as const,
      of: { amount: 299 },
      points: 2,
    },
    {
      what: 'each thousand, ten at a time',
      formula: { kind: 'PER_AMOUNT', ratio: { give: 10, per: 1000 } } as const,
      of: { amount: 2_999 },
      points: 20,
    },
    {
      what: 'all that can be paid',
      formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 1 } } as const,
      of: { amount: Number.MAX_SAFE_INTEGER },
      points: Number.MAX_SAFE_INTEGER,
    },
    {
      what: 'more than can be counted',
      formula: { kind: 'PER_AMOUNT', ratio: { give: 3, per: 1 } } as const,
      of: { amount: Number.MAX_SAFE_INTEGER },
      points: Number.MAX_SAFE_INTEGER + 1,
    },
  ])('gives $points for $what', ({ formula, of, points }) => {
    const count = countOf(formula, { ...counted, ...of });
    expect(count === 0 ? 0 : pointsOf(formula, count)).toBe(points);
  });

  it('says how', () => {
    expect(reasonOf({ kind: 'PER_AMOUNT', ratio: { give: 1, per: 100 } } as const, 299)).toBe(
      '1 for each whole 100 of 299 really paid (minor units).',
    );
  });
});
