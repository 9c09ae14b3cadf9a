import { describe, expect, it } from '@jest/globals';
import type {
  EarningConditions,
  EarningFormula,
} from '../../../../src/loyalty/earning/earning-rule.ts';
import {
  activityLines,
  bookOf,
  lineOf,
  orderLines,
  ruleOf,
} from '../../../support/earning-events.ts';

type Said = NonNullable<EarningConditions['skus']>;

const linesOf = (of: readonly string[]) => of.map((sku, index) => lineOf(String(index), { sku }));

describe('a condition of goods', () => {
  it.each<{ what: string; said: Said; of: readonly string[]; holds: boolean }>([
    { what: 'a line of it', said: ['tea'], of: ['tea'], holds: true },
    { what: 'a line of one of them', said: ['tea', 'cup'], of: ['cup'], holds: true },
    { what: 'no line of it', said: ['tea'], of: ['pot'], holds: false },
  ])('$what: $holds', ({ said, of, holds }) => {
    const rule = ruleOf({ conditions: { skus: said } });
    expect(orderLines(bookOf([rule]), { lines: linesOf(of) })).toMatchObject([
      holds
        ? { outcome: 'GAVE', points: 100, condition: null }
        : { outcome: 'CONDITION_NOT_MET', points: 0, uncapped: 0, condition: 'skus' },
    ]);
  });

  it.each<{ said: Said; reason: string }>([
    { said: ['cup', 'pot'], reason: 'Only for cup or pot.' },
  ])('is named where it does not hold: $reason', ({ said, reason }) => {
    const rule = ruleOf({ conditions: { skus: said } });
    expect(orderLines(bookOf([rule]))).toMatchObject([{ reason }]);
  });

  it.each<{ what: string; formula: EarningFormula; points: number }>([
    {
      what: 'what was paid for them',
      formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 100 } },
      points: 140,
    },
    { what: 'their units', formula: { kind: 'PER_UNIT', points: 1 }, points: 5 },
    { what: 'each order that has one', formula: { kind: 'FIXED', points: 7 }, points: 7 },
  ])('chooses the lines that count: $what', ({ formula, points }) => {
    const lines = [
      lineOf('1', { sku: 'tea', quantity: 2, amount: 7_050 }),
      lineOf('2', { sku: 'pot', quantity: 9, amount: 50_000 }),
      lineOf('3', { sku: 'tea', quantity: 3, amount: 7_040 }),
    ];
    const rule = ruleOf({ formula, conditions: { skus: ['tea'] } });
    expect(orderLines(bookOf([rule]), { lines })).toMatchObject([{ points }]);
  });

  it('does not hold of what is no order', () => {
    const rule = ruleOf({ trigger: 'REVIEW', conditions: { skus: ['tea'] } });
    expect(activityLines(bookOf([rule]))).toMatchObject([
      { outcome: 'CONDITION_NOT_MET', condition: 'skus' },
    ]);
  });
});
