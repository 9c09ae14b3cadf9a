import { describe, expect, it } from '@jest/globals';
import type { EarningConditions } from '../../../../src/loyalty/earning/earning-rule.ts';
import { bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';

type Said = NonNullable<EarningConditions['newMemberDays']>;

describe('a condition of new members', () => {
  it.each<{ what: string; said: Said; enrolled: string; holds: boolean }>([
    { what: 'on the day of enrolment', said: 1, enrolled: '2026-11-22T00:00', holds: true },
    { what: 'the day after, of one day', said: 1, enrolled: '2026-11-21T23:59', holds: false },
    { what: 'on the last of seven days', said: 7, enrolled: '2026-11-16T00:00', holds: true },
    { what: 'the day after them', said: 7, enrolled: '2026-11-15T23:59', holds: false },
    { what: 'before the enrolment', said: 1, enrolled: '2026-11-23T00:00', holds: true },
  ])('$what: $holds', ({ said, enrolled, holds }) => {
    const rule = ruleOf({ conditions: { newMemberDays: said } });
    expect(
      orderLines(bookOf([rule]), {}, { enrolledAt: Date.parse(`${enrolled}+08:00`) }),
    ).toMatchObject([
      holds
        ? { outcome: 'GAVE', points: 100, condition: null }
        : { outcome: 'CONDITION_NOT_MET', points: 0, uncapped: 0, condition: 'newMemberDays' },
    ]);
  });

  it.each<{ said: Said; reason: string }>([
    { said: 30, reason: 'Only in the first 30 days of a member.' },
  ])('is named where it does not hold: $reason', ({ said, reason }) => {
    const rule = ruleOf({ conditions: { newMemberDays: said } });
    expect(orderLines(bookOf([rule]))).toMatchObject([{ reason }]);
  });
});
