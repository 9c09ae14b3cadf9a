import { describe, expect, it } from '@jest/globals';
import { evaluateOrder } from '../../../src/loyalty/earning/evaluate-earning.ts';
import {
  activityLines,
  bookOf,
  circumstances,
  lineOf,
  orderLines,
  paidOrder,
  ruleOf,
} from '../../support/earning-events.ts';

const base = ruleOf({ ruleId: 'base' });

describe('what is excluded', () => {
  const exclusions = { categories: ['gift-cards'], skus: ['stamp'], activities: ['BROWSE'] };
  const lines = [
    lineOf('1', { category: 'gift-cards' }),
    lineOf('2', { sku: 'stamp' }),
    lineOf('3'),
  ];
  const units = ruleOf({ ruleId: 'units', formula: { kind: 'PER_UNIT', points: 1 } });

  it('counts for no rule, and still for growth', () => {
    const book = bookOf([base, units], { exclusions });
    const earning = evaluateOrder(book, paidOrder({ lines }), circumstances());
    expect(earning.given.map(({ points }) => points)).toEqual([100, 1]);
    expect(earning).toMatchObject({ growth: 300, paid: 30_000, pointsByLine: [0, 0, 101] });
  });

  it('bears its part of coupons and points', () => {
    const book = bookOf([base], { exclusions });
    const order = { lines, couponDiscount: 15_000, paidWithPoints: 3_000 };
    expect(orderLines(book, order)).toMatchObject([{ points: 40 }]);
  });

  it.each([
    { what: 'an order of nothing else', of: lines.slice(0, 2), conditions: {} },
    { what: 'a rule for nothing else', of: lines, conditions: { skus: ['stamp'] } },
  ])('is the reason: $what', ({ of, conditions }) => {
    const book = bookOf([{ ...base, conditions }], { exclusions });
    expect(orderLines(book, { lines: of })).toMatchObject([{ points: 0, outcome: 'EXCLUDED' }]);
  });

  it('gives nothing as an activity, whatever a rule says', () => {
    const rules = [
      ruleOf({ trigger: 'BROWSE', formula: { kind: 'FIXED', points: 5 } }),
      ruleOf({ ruleId: 'other', trigger: 'REVIEW' }),
    ];
    expect(activityLines(bookOf(rules, { exclusions }), { type: 'BROWSE' })).toMatchObject([
      { points: 0, outcome: 'EXCLUDED', reason: 'What it counts is excluded from earning.' },
      { points: 0, outcome: 'NOT_THIS_TRIGGER' },
    ]);
  });
});
