import { describe, expect, it } from '@jest/globals';
import { countOf, pointsOf, reasonOf } from '../../../../src/loyalty/earning/formulas/formulas.ts';

const counted = { amount: 0, units: 0, points: 0, needsAmount: true };

describe('the same points each time', () => {
  it.each([
    {
      what: 'a small order',
      formula: { kind: 'FIXED', points: 50 } as const,
      of: { units: 1, amount: 1 },
      points: 50,
    },
    {
      what: 'a large order',
      formula: { kind: 'FIXED', points: 50 } as const,
      of: { units: 99, amount: 1_000_000 },
      points: 50,
    },
    {
      what: 'an order of which nothing was paid',
      formula: { kind: 'FIXED', points: 50 } as const,
      of: { units: 1 },
      points: 0,
    },
    {
      what: 'what costs nothing',
      formula: { kind: 'FIXED', points: 50 } as const,
      of: { units: 1, needsAmount: false },
      points: 50,
    },
  ])('gives $points for $what', ({ formula, of, points }) => {
    const count = countOf(formula, { ...counted, ...of });
    expect(count === 0 ? 0 : pointsOf(formula, count)).toBe(points);
  });

  it('says how', () => {
    expect(reasonOf({ kind: 'FIXED', points: 50 } as const, 1)).toBe('50 each time.');
  });
});
