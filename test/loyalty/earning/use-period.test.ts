import { describe, expect, it } from '@jest/globals';
import { numberOfDay } from '../../../src/loyalty/earning/local-time.ts';
import {
  periodStart,
  sharedUse,
  type UsePeriod,
  useOfRule,
} from '../../../src/loyalty/earning/use-period.ts';

describe('what caps count', () => {
  it.each<{ period: UsePeriod; day: string; from: string }>([
    { period: 'DAY', day: '2026-11-22', from: '2026-11-22' },
    { period: 'WEEK', day: '2026-11-22', from: '2026-11-16' },
    { period: 'WEEK', day: '2026-11-23', from: '2026-11-23' },
    { period: 'WEEK', day: '2027-01-01', from: '2026-12-28' },
    { period: 'WEEK', day: '1969-12-31', from: '1969-12-29' },
    { period: 'MONTH', day: '2026-11-30', from: '2026-11-01' },
    { period: 'MONTH', day: '2028-02-29', from: '2028-02-01' },
    { period: 'LIFETIME', day: '2026-11-22', from: '0001-01-01' },
  ])('begins with its period: $period of $day from $from', ({ period, day, from }) => {
    expect(periodStart(period, numberOfDay(day))).toBe(from);
  });

  it.each([
    { what: 'a rule a day', use: useOfRule('review', 'DAY'), is: 'review' },
    { what: 'a rule a week', use: useOfRule('review', 'WEEK'), is: 'review@WEEK' },
    { what: 'all a day', use: sharedUse('ALL', 'DAY'), is: '$ALL@DAY' },
    { what: 'orders in all', use: sharedUse('ORDERS', 'LIFETIME'), is: '$ORDERS@LIFETIME' },
  ])('has a name of its own: $what', ({ use, is }) => {
    expect(use).toBe(is);
  });
});
