import { describe, expect, it } from '@jest/globals';
import {
  firstDayOf,
  type LimitPeriod,
  startOfPeriod,
} from '../../../src/loyalty/rewards/limit-period.ts';

describe('the period of a limit, by the calendar of the program', () => {
  it.each<[LimitPeriod, string, string, string | null, string | null]>([
    ['DAY', 'Asia/Shanghai', '2026-11-22T15:59:59Z', '2026-11-22', '2026-11-21T16:00:00Z'],
    ['DAY', 'Asia/Shanghai', '2026-11-22T16:00:00Z', '2026-11-23', '2026-11-22T16:00:00Z'],
    ['WEEK', 'Asia/Shanghai', '2026-11-22T15:59:59Z', '2026-11-16', '2026-11-15T16:00:00Z'],
    ['WEEK', 'Asia/Shanghai', '2026-11-22T16:00:00Z', '2026-11-23', '2026-11-22T16:00:00Z'],
    ['WEEK', 'UTC', '2027-01-01T12:00:00Z', '2026-12-28', '2026-12-28T00:00:00Z'],
    ['MONTH', 'UTC', '2028-02-29T23:59:59Z', '2028-02-01', '2028-02-01T00:00:00Z'],
    ['MONTH', 'America/New_York', '2026-11-01T12:00:00Z', '2026-11-01', '2026-11-01T04:00:00Z'],
    ['YEAR', 'America/New_York', '2027-01-01T04:59:59Z', '2026-01-01', '2026-01-01T05:00:00Z'],
    ['LIFETIME', 'UTC', '2026-11-22T00:00:00Z', null, null],
  ])('%s in %s at %s begins on %s', (period, timeZone, at, day, start) => {
    const moment = { instant: Date.parse(at), timeZone };
    expect(firstDayOf(period, moment)).toBe(day);
    expect(startOfPeriod(period, moment)).toBe(start === null ? null : Date.parse(start));
  });
});
