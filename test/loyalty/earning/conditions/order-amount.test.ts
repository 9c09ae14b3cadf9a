import { describe, expect, it } from '@jest/globals';
import type { EarningConditions } from '../../../../src/loyalty/earning/earning-rule.ts';
import { activityLines, bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';

type Said = NonNullable<EarningConditions['orderAmount']>;

const formula = { kind: 'FIXED', points: 100 } as const;

describe('a condition of the amount', () => {
  it.each<{ what: string; said: Said; coupon: number; holds: boolean }>([
    { what: 'exactly the least', said: { minimum: 10_000, maximum: null }, coupon: 0, holds: true },
    {
      what: 'a coupon brought it below',
      said: { minimum: 10_000, maximum: null },
      coupon: 1,
      holds: false,
    },
    { what: 'exactly the most', said: { minimum: 0, maximum: 10_000 }, coupon: 0, holds: true },
    { what: 'more than the most', said: { minimum: 0, maximum: 9_999 }, coupon: 0, holds: false },
  ])('$what: $holds', ({ said, coupon, holds }) => {
    const rule = ruleOf({ conditions: { orderAmount: said } });
    expect(orderLines(bookOf([{ ...rule, formula }]), { couponDiscount: coupon })).toMatchObject([
      holds
        ? { outcome: 'GAVE', points: 100, condition: null }
        : { outcome: 'CONDITION_NOT_MET', points: 0, uncapped: 0, condition: 'orderAmount' },
    ]);
  });

  it.each<{ said: Said; reason: string }>([
    {
      said: { minimum: 10_001, maximum: null },
      reason: 'Only from 10001 minor units really paid.',
    },
    {
      said: { minimum: 5, maximum: 9 },
      reason: 'Only from 5 minor units really paid, to 9 at most.',
    },
  ])('is named where it does not hold: $reason', ({ said, reason }) => {
    const rule = ruleOf({ conditions: { orderAmount: said } });
    expect(orderLines(bookOf([rule]))).toMatchObject([{ reason }]);
  });

  it.each([
    { paidWithPoints: 0, outcome: 'GAVE' },
    { paidWithPoints: 1, outcome: 'CONDITION_NOT_MET' },
  ])('looks at what was really paid: $paidWithPoints by points, $outcome', (row) => {
    const { paidWithPoints, outcome } = row;
    const rule = ruleOf({ conditions: { orderAmount: { minimum: 10_000, maximum: null } } });
    expect(orderLines(bookOf([rule]), { paidWithPoints })).toMatchObject([{ outcome }]);
  });

  it.each([
    { amount: 10_000, outcome: 'GAVE' },
    { amount: 9_999, outcome: 'CONDITION_NOT_MET' },
  ])('looks at what an activity is worth: $amount, $outcome', ({ amount, outcome }) => {
    const conditions = { orderAmount: { minimum: 10_000, maximum: null } };
    const rule = ruleOf({ trigger: 'TOP_UP', formula, conditions });
    const done = { type: 'TOP_UP', amount };
    expect(activityLines(bookOf([rule]), done)).toMatchObject([{ outcome }]);
  });
});
