import { describe, expect, it } from '@jest/globals';
import { countOf, pointsOf, reasonOf } from '../../../../src/loyalty/earning/formulas/formulas.ts';

const counted = { amount: 0, units: 0, points: 0, needsAmount: true };

describe('several times what other rules gave', () => {
  it.each([
    {
      what: 'double',
      formula: { kind: 'MULTIPLIER', basisPoints: 20000, stacking: 'ADD', of: null } as const,
      of: { points: 100 },
      points: 100,
    },
    {
      what: 'triple',
      formula: { kind: 'MULTIPLIER', basisPoints: 30000, stacking: 'ADD', of: null } as const,
      of: { points: 100 },
      points: 200,
    },
    {
      what: 'half as much again, rounded down',
      formula: { kind: 'MULTIPLIER', basisPoints: 15000, stacking: 'ADD', of: null } as const,
      of: { points: 33 },
      points: 16,
    },
    {
      what: 'a trifle more',
      formula: { kind: 'MULTIPLIER', basisPoints: 10001, stacking: 'ADD', of: null } as const,
      of: { points: 9_999 },
      points: 0,
    },
    {
      what: 'a hundred times',
      formula: { kind: 'MULTIPLIER', basisPoints: 1000000, stacking: 'ADD', of: null } as const,
      of: { points: 7 },
      points: 693,
    },
    {
      what: 'nothing to multiply',
      formula: { kind: 'MULTIPLIER', basisPoints: 20000, stacking: 'ADD', of: null } as const,
      of: { points: 0 },
      points: 0,
    },
  ])('gives $points for $what', ({ formula, of, points }) => {
    const count = countOf(formula, { ...counted, ...of });
    expect(count === 0 ? 0 : pointsOf(formula, count)).toBe(points);
  });

  it('says how', () => {
    expect(
      reasonOf({ kind: 'MULTIPLIER', basisPoints: 15000, stacking: 'ADD', of: null } as const, 33),
    ).toBe('1.5 times 33: the rest of it.');
  });
});
