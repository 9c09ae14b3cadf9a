import { describe, expect, it } from '@jest/globals';
import { dayOf, endOfDayAfterMonths } from '../../src/loyalty/time.ts';

describe('days are of the program’s time zone', () => {
  it.each([
    ['2026-11-21T15:59:59.999Z', 'Asia/Shanghai', '2026-11-21'],
    ['2026-11-21T16:00:00.000Z', 'Asia/Shanghai', '2026-11-22'],
    ['2026-11-22T04:59:59.999Z', 'America/New_York', '2026-11-21'],
  ])('%s in %s is %s', (instant, timeZone, day) => {
    expect(dayOf(Date.parse(instant), timeZone)).toBe(day);
  });
});

describe('twelve months to the end of the day', () => {
  it.each([
    ['an ordinary day', '2026-11-22T04:00Z', 'Asia/Shanghai', 12, '2027-11-22T16:00:00.000Z'],
    ['29 February', '2028-02-29T04:00Z', 'Asia/Shanghai', 12, '2029-02-28T16:00:00.000Z'],
    [
      '31 January, one month on',
      '2026-01-31T04:00Z',
      'Asia/Shanghai',
      1,
      '2026-02-28T16:00:00.000Z',
    ],
    ['into summer time', '2026-01-15T12:00Z', 'Europe/Berlin', 6, '2026-07-15T22:00:00.000Z'],
    // Clocks in Santiago skip the midnight of 6 September 2026.
    ['a skipped midnight', '2026-08-05T12:00Z', 'America/Santiago', 1, '2026-09-06T04:00:00.000Z'],
  ])('from %s', (_what, instant, timeZone, months, end) => {
    const at = endOfDayAfterMonths({ instant: Date.parse(instant), months, timeZone });
    expect(new Date(at).toISOString()).toBe(end);
  });
});
