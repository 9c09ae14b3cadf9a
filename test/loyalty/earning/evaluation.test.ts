import { describe, expect, it } from '@jest/globals';
import type { EarningRule, Multiplier } from '../../../src/loyalty/earning/earning-rule.ts';
import type { PaidOrder } from '../../../src/loyalty/earning/evaluate-earning.ts';
import { bookOf, lineOf, orderLines, ruleOf } from '../../support/earning-events.ts';

const base = ruleOf({ ruleId: 'base' });
const times = (
  ruleId: string,
  basisPoints: number,
  over: Partial<EarningRule> & Partial<Pick<Multiplier, 'stacking' | 'of'>> = {},
): EarningRule => {
  const { stacking = 'ADD', of = null, ...rest } = over;
  const formula = { kind: 'MULTIPLIER', basisPoints, stacking, of } as const;
  return ruleOf({ ruleId, layer: 'BONUS', formula, ...rest });
};
const fixed = (ruleId: string, points: number, over: Partial<EarningRule> = {}): EarningRule =>
  ruleOf({ ruleId, formula: { kind: 'FIXED', points }, ...over });
const pointsOf = (rules: readonly EarningRule[], order: Partial<PaidOrder> = {}) =>
  orderLines(bookOf(rules), order).map(({ points }) => points);

describe('multipliers', () => {
  const double = times('double', 20_000);
  const triple = times('triple', 30_000);
  const doubleAll = times('double', 20_000, { stacking: 'MULTIPLY' });
  const tripleAll = times('triple', 30_000, { stacking: 'MULTIPLY' });

  it.each<{ what: string; rules: readonly EarningRule[]; points: readonly number[] }>([
    { what: 'double by giving as much again', rules: [base, double], points: [100, 100] },
    {
      what: 'add: double and triple is four',
      rules: [base, double, triple],
      points: [100, 100, 200],
    },
    {
      what: 'multiply: double and triple is six',
      rules: [base, doubleAll, tripleAll],
      points: [100, 100, 400],
    },
    {
      what: 'go by priority, not by their order',
      rules: [base, doubleAll, { ...tripleAll, priority: 1 }],
      points: [100, 300, 200],
    },
    {
      what: 'that add do not see what others gave',
      rules: [base, doubleAll, triple],
      points: [100, 100, 200],
    },
    { what: 'stand before what they multiply', rules: [double, base], points: [100, 100] },
    {
      what: 'leave bonus rules alone',
      rules: [base, fixed('bonus', 50, { layer: 'BONUS' }), double],
      points: [100, 50, 100],
    },
    {
      what: 'multiply only the rules that they name',
      rules: [base, fixed('more', 50), times('double', 20_000, { of: ['more'] })],
      points: [100, 50, 50],
    },
    {
      what: 'of some rules leave alone what multiplied others',
      rules: [
        base,
        fixed('more', 50),
        double,
        times('triple', 30_000, { of: ['more'], stacking: 'MULTIPLY' }),
      ],
      points: [100, 50, 150, 100],
    },
    {
      what: 'of all rules take in what multiplied some',
      rules: [base, fixed('more', 50), times('double', 20_000, { of: ['more'] }), tripleAll],
      points: [100, 50, 50, 400],
    },
    {
      what: 'reckon from what the caps of a rule have left of it',
      rules: [{ ...base, caps: [{ period: 'EVENT', maximum: 30, newMemberDays: null }] }, double],
      points: [30, 30],
    },
    { what: 'give nothing where nothing was given', rules: [double], points: [0] },
  ])('$what', ({ rules, points }) => {
    expect(pointsOf(rules)).toEqual(points);
  });

  const lines = [
    lineOf('1', { category: 'tea', amount: 3_333 }),
    lineOf('2', { category: 'cup', amount: 3_333 }),
    lineOf('3', { category: 'tea', amount: 3_334 }),
  ];
  const forTea = { conditions: { categories: ['tea'] } };

  it.each<{ what: string; rules: readonly EarningRule[]; points: readonly number[] }>([
    {
      what: 'the share that its lines have in the points',
      rules: [base, times('double', 20_000, forTea)],
      points: [100, 67],
    },
    {
      what: 'all of a rule that counts the same lines',
      rules: [{ ...base, ...forTea }, times('double', 20_000, forTea)],
      points: [66, 66],
    },
    {
      what: 'nothing of a rule that counts others',
      rules: [{ ...base, conditions: { categories: ['cup'] } }, times('double', 20_000, forTea)],
      points: [33, 0],
    },
    {
      what: 'units by units',
      rules: [
        ruleOf({ ruleId: 'units', formula: { kind: 'PER_UNIT', points: 10 } }),
        times('double', 20_000, forTea),
      ],
      points: [30, 20],
    },
    {
      what: 'what a multiplier before it gave for those lines',
      rules: [
        base,
        times('double', 20_000, forTea),
        times('again', 20_000, { ...forTea, stacking: 'MULTIPLY' }),
      ],
      points: [100, 67, 134],
    },
  ])('of some lines multiply $what', ({ rules, points }) => {
    expect(pointsOf(rules, { lines })).toEqual(points);
  });

  it('are looked at once each, however many multiply one another line by line', () => {
    const doublings = Array.from({ length: 40 }, (_, index) =>
      times(`double-${index}`, 20_000, {
        stacking: 'MULTIPLY',
        // A choice of lines of its own for each, so that none knows what another has counted.
        conditions: { categories: ['tea', `other-${index}`] },
      }),
    );
    const lines = [
      lineOf('1', { category: 'tea', amount: 100 }),
      lineOf('2', { category: 'cups', amount: 100 }),
    ];
    const doubled = doublings.map((_, index) => 2 ** index);
    expect(pointsOf([base, ...doublings], { lines })).toEqual([2, ...doubled]);
  });
});

describe('an exclusive group', () => {
  const inGroup = { exclusiveGroup: 'welcome' };

  it.each<{ what: string; rules: readonly EarningRule[]; points: readonly number[] }>([
    {
      what: 'the first of equal rules',
      rules: [fixed('a', 10, inGroup), fixed('b', 20, inGroup)],
      points: [10, 0],
    },
    {
      what: 'the one of the highest priority',
      rules: [fixed('a', 10, inGroup), fixed('b', 20, { ...inGroup, priority: 1 })],
      points: [0, 20],
    },
    {
      what: 'the first that matches',
      rules: [
        fixed('a', 10, { ...inGroup, priority: 9, conditions: { firstOrder: true } }),
        fixed('b', 20, inGroup),
      ],
      points: [0, 20],
    },
    {
      what: 'one of each group, and all that are in none',
      rules: [
        fixed('a', 10, inGroup),
        fixed('b', 20, { exclusiveGroup: 'other' }),
        fixed('c', 40),
        fixed('d', 80, inGroup),
      ],
      points: [10, 20, 40, 0],
    },
    {
      what: 'one of its multipliers',
      rules: [base, times('double', 20_000, inGroup), times('triple', 30_000, inGroup)],
      points: [100, 100, 0],
    },
    {
      what: 'one that matches, be there nothing for it to give',
      rules: [
        ruleOf({
          ruleId: 'a',
          ...inGroup,
          formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 99_999 } },
        }),
        fixed('b', 20, inGroup),
      ],
      points: [0, 0],
    },
  ])('lets give $what', ({ rules, points }) => {
    expect(pointsOf(rules)).toEqual(points);
  });
});
