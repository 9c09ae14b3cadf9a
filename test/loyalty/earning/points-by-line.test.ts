import { describe, expect, it } from '@jest/globals';
import type {
  EarningRule,
  Multiplier,
  SharedEarningCap,
} from '../../../src/loyalty/earning/earning-rule.ts';
import { evaluateOrder, type PaidOrder } from '../../../src/loyalty/earning/evaluate-earning.ts';
import {
  bookOf,
  circumstances,
  lineOf,
  orderLines,
  paidOrder,
  ruleOf,
} from '../../support/earning-events.ts';

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

describe('what was really paid', () => {
  it('lies on the lines in proportion, to the last minor unit', () => {
    const each = (sku: string) =>
      ruleOf({
        ruleId: sku,
        formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 1 } },
        conditions: { skus: [sku] },
      });
    const lines = ['a', 'b', 'c'].map((sku) => lineOf(sku, { sku, amount: 100 }));
    const rules = ['a', 'b', 'c'].map(each);
    expect(pointsOf(rules, { lines, couponDiscount: 100 })).toEqual([66, 67, 67]);
    expect(pointsOf(rules, { lines, paidWithPoints: 299 })).toEqual([0, 0, 1]);
  });

  it('has no rounding within a rule: its lines are counted together', () => {
    const lines = Array.from({ length: 10 }, (_, index) => lineOf(String(index), { amount: 99 }));
    expect(pointsOf([base], { lines })).toEqual([9]);
  });
});

describe('points by line', () => {
  const lines = [lineOf('1', { category: 'tea' }), lineOf('2', { quantity: 3 })];
  it.each<{
    what: string;
    rules: readonly EarningRule[];
    order?: Partial<PaidOrder>;
    earningCaps?: readonly SharedEarningCap[];
    points: readonly number[] | null;
  }>([
    { what: 'are not needed where all lines earn alike', rules: [base], points: null },
    {
      what: 'are not needed of one line',
      rules: [{ ...base, conditions: { categories: ['tea'] } }],
      order: { lines: lines.slice(0, 1) },
      points: null,
    },
    {
      what: 'go to the lines that a rule counts',
      rules: [base, fixed('tea', 7, { conditions: { categories: ['tea'] } })],
      points: [107, 100],
    },
    {
      what: 'go by units where units were counted',
      rules: [ruleOf({ formula: { kind: 'PER_UNIT', points: 10 } })],
      points: [10, 30],
    },
    {
      what: 'go by what was multiplied',
      rules: [base, times('double', 20_000, { conditions: { categories: ['tea'] } })],
      points: [200, 100],
    },
    {
      what: 'go by what was multiplied, also where a cap left nothing of it',
      rules: [times('tenfold', 100_000), fixed('tea', 7, { conditions: { categories: ['tea'] } })],
      earningCaps: [{ period: 'EVENT', maximum: 50, newMemberDays: null, over: 'ALL' }],
      points: [50, 0],
    },
    {
      what: 'sum to what caps have left',
      rules: [
        {
          ...base,
          conditions: { categories: ['tea'] },
          caps: [{ period: 'EVENT', maximum: 9, newMemberDays: null }],
        },
      ],
      points: [9, 0],
    },
  ])('$what', ({ rules, order = { lines }, earningCaps = [], points }) => {
    const book = { ...bookOf(rules), earningCaps };
    expect(evaluateOrder(book, paidOrder(order), circumstances()).pointsByLine).toEqual(points);
  });
});
