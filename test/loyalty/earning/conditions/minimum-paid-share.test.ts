import { describe, expect, it } from '@jest/globals';
import type { EarningConditions } from '../../../../src/loyalty/earning/earning-rule.ts';
import { activityLines, bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';

type Said = NonNullable<EarningConditions['minimumPaidShareBasisPoints']>;

const formula = { kind: 'FIXED', points: 100 } as const;

describe('a condition of the share paid in money', () => {
  it.each<{ what: string; said: Said; paidWithPoints: number; holds: boolean }>([
    { what: 'all of it', said: 10_000, paidWithPoints: 0, holds: true },
    { what: 'exactly the share', said: 8_000, paidWithPoints: 2_000, holds: true },
    { what: 'a fen less', said: 8_000, paidWithPoints: 2_001, holds: false },
  ])('$what: $holds', ({ said, paidWithPoints, holds }) => {
    const rule = ruleOf({ conditions: { minimumPaidShareBasisPoints: said } });
    expect(orderLines(bookOf([{ ...rule, formula }]), { paidWithPoints })).toMatchObject([
      holds
        ? { outcome: 'GAVE', points: 100, condition: null }
        : {
            outcome: 'CONDITION_NOT_MET',
            points: 0,
            uncapped: 0,
            condition: 'minimumPaidShareBasisPoints',
          },
    ]);
  });

  it.each<{ said: Said; reason: string }>([
    { said: 10_000, reason: 'Only when at least 100 % was paid in money.' },
  ])('is named where it does not hold: $reason', ({ said, reason }) => {
    const rule = ruleOf({ conditions: { minimumPaidShareBasisPoints: said } });
    expect(orderLines(bookOf([rule]), { paidWithPoints: 1 })).toMatchObject([{ reason }]);
  });

  it('is of what was to be paid after coupons', () => {
    const rule = ruleOf({ conditions: { minimumPaidShareBasisPoints: 5_000 } });
    const order = { couponDiscount: 5_000, paidWithPoints: 2_501 };
    expect(orderLines(bookOf([rule]), order)).toMatchObject([{ outcome: 'CONDITION_NOT_MET' }]);
  });

  it('does not hold of what is no order', () => {
    const rule = ruleOf({ trigger: 'TOP_UP', conditions: { minimumPaidShareBasisPoints: 1 } });
    expect(activityLines(bookOf([rule]), { type: 'TOP_UP', amount: 100 })).toMatchObject([
      { outcome: 'CONDITION_NOT_MET' },
    ]);
  });
});
