import { describe, expect, it } from '@jest/globals';
import type { EarningConditions } from '../../../../src/loyalty/earning/earning-rule.ts';
import { bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';

type Said = NonNullable<EarningConditions['stores']>;

describe('a condition of stores', () => {
  it.each<{ what: string; said: Said; storeId: string | null; holds: boolean }>([
    { what: 'in the store', said: ['s1'], storeId: 's1', holds: true },
    { what: 'in one of the stores', said: ['s1', 's2'], storeId: 's2', holds: true },
    { what: 'in another store', said: ['s1'], storeId: 's2', holds: false },
    { what: 'in no store', said: ['s1'], storeId: null, holds: false },
  ])('$what: $holds', ({ said, storeId, holds }) => {
    const rule = ruleOf({ conditions: { stores: said } });
    expect(orderLines(bookOf([rule]), { storeId })).toMatchObject([
      holds
        ? { outcome: 'GAVE', points: 100, condition: null }
        : { outcome: 'CONDITION_NOT_MET', points: 0, uncapped: 0, condition: 'stores' },
    ]);
  });

  it.each<{ said: Said; reason: string }>([
    { said: ['s1'], reason: 'Only in store s1.' },
    { said: ['s1', 's2', 's3'], reason: 'Only in store s1, s2 or s3.' },
  ])('is named where it does not hold: $reason', ({ said, reason }) => {
    const rule = ruleOf({ conditions: { stores: said } });
    expect(orderLines(bookOf([rule]))).toMatchObject([{ reason }]);
  });
});
