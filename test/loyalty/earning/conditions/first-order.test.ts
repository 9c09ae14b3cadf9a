import { describe, expect, it } from '@jest/globals';
import type { EarningConditions } from '../../../../src/loyalty/earning/earning-rule.ts';
import { activityLines, bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';

type Said = NonNullable<EarningConditions['firstOrder']>;

describe('a condition of the first order', () => {
  it.each<{ what: string; said: Said; isFirstOrder: boolean; holds: boolean }>([
    { what: 'no order has earned before', said: true, isFirstOrder: true, holds: true },
    { what: 'an order has earned before', said: true, isFirstOrder: false, holds: false },
  ])('$what: $holds', ({ said, isFirstOrder, holds }) => {
    const rule = ruleOf({ conditions: { firstOrder: said } });
    expect(orderLines(bookOf([rule]), {}, { isFirstOrder })).toMatchObject([
      holds
        ? { outcome: 'GAVE', points: 100, condition: null }
        : { outcome: 'CONDITION_NOT_MET', points: 0, uncapped: 0, condition: 'firstOrder' },
    ]);
  });

  it.each<{ said: Said; reason: string }>([
    { said: true, reason: 'Only for the first order that earns.' },
  ])('is named where it does not hold: $reason', ({ said, reason }) => {
    const rule = ruleOf({ conditions: { firstOrder: said } });
    expect(orderLines(bookOf([rule]))).toMatchObject([{ reason }]);
  });

  it('does not hold of what is no order', () => {
    const rule = ruleOf({ trigger: 'REVIEW', conditions: { firstOrder: true } });
    expect(activityLines(bookOf([rule]), {}, { isFirstOrder: true })).toMatchObject([
      { outcome: 'CONDITION_NOT_MET', condition: 'firstOrder' },
    ]);
  });
});
