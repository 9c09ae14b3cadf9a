import { describe, expect, it } from '@jest/globals';
import type { EarningConditions } from '../../../../src/loyalty/earning/earning-rule.ts';
import { bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';

type Said = NonNullable<EarningConditions['dates']>;

const FESTIVAL = { from: '2026-11-20', until: '2026-11-22' };

describe('a condition of dates', () => {
  it.each<{ what: string; said: Said; at: string; holds: boolean }>([
    { what: 'as the first day begins', said: FESTIVAL, at: '2026-11-20T00:00', holds: true },
    { what: 'a minute before it', said: FESTIVAL, at: '2026-11-19T23:59', holds: false },
    { what: 'as the last day ends', said: FESTIVAL, at: '2026-11-22T23:59', holds: true },
    { what: 'a minute after it', said: FESTIVAL, at: '2026-11-23T00:00', holds: false },
    {
      what: 'long after an open end',
      said: { ...FESTIVAL, until: null },
      at: '2030-01-01T00:00',
      holds: true,
    },
    {
      what: 'long before an open beginning',
      said: { ...FESTIVAL, from: null },
      at: '2020-01-01T00:00',
      holds: true,
    },
  ])('$what: $holds', ({ said, at, holds }) => {
    const rule = ruleOf({ conditions: { dates: said } });
    expect(orderLines(bookOf([rule]), { occurredAt: Date.parse(`${at}+08:00`) })).toMatchObject([
      holds
        ? { outcome: 'GAVE', points: 100, condition: null }
        : { outcome: 'CONDITION_NOT_MET', points: 0, uncapped: 0, condition: 'dates' },
    ]);
  });

  it.each<{ said: Said; reason: string }>([
    {
      said: { from: '2027-01-01', until: '2027-01-31' },
      reason: 'Only from 2027-01-01 until 2027-01-31.',
    },
    { said: { from: '2027-01-01', until: null }, reason: 'Only from 2027-01-01 on.' },
    { said: { from: null, until: '2026-01-31' }, reason: 'Only until 2026-01-31.' },
  ])('is named where it does not hold: $reason', ({ said, reason }) => {
    const rule = ruleOf({ conditions: { dates: said } });
    expect(orderLines(bookOf([rule]))).toMatchObject([{ reason }]);
  });
});
