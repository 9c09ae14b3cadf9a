import { describe, expect, it } from '@jest/globals';
import type { EarningConditions } from '../../../../src/loyalty/earning/earning-rule.ts';
import { bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';

type Said = NonNullable<EarningConditions['weekdays']>;

describe('a condition of weekdays', () => {
  it.each<{ what: string; said: Said; at: string; holds: boolean }>([
    { what: 'on the day', said: ['SUNDAY'], at: '2026-11-22T12:00', holds: true },
    { what: 'on one of the days', said: ['FRIDAY', 'MONDAY'], at: '2026-11-23T00:00', holds: true },
    {
      what: 'as it is still Sunday in Shanghai',
      said: ['SUNDAY'],
      at: '2026-11-22T23:59',
      holds: true,
    },
    {
      what: 'as it is Monday in Shanghai and Sunday in London',
      said: ['SUNDAY'],
      at: '2026-11-23T01:00',
      holds: false,
    },
    { what: 'on a leap day', said: ['TUESDAY'], at: '2028-02-29T08:00', holds: true },
  ])('$what: $holds', ({ said, at, holds }) => {
    const rule = ruleOf({ conditions: { weekdays: said } });
    expect(orderLines(bookOf([rule]), { occurredAt: Date.parse(`${at}+08:00`) })).toMatchObject([
      holds
        ? { outcome: 'GAVE', points: 100, condition: null }
        : { outcome: 'CONDITION_NOT_MET', points: 0, uncapped: 0, condition: 'weekdays' },
    ]);
  });

  it.each<{ said: Said; reason: string }>([
    { said: ['SATURDAY', 'MONDAY'], reason: 'Only on Saturday or Monday.' },
  ])('is named where it does not hold: $reason', ({ said, reason }) => {
    const rule = ruleOf({ conditions: { weekdays: said } });
    expect(orderLines(bookOf([rule]))).toMatchObject([{ reason }]);
  });
});
