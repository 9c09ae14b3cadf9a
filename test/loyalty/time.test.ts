import { describe, expect, it } from '@jest/globals';
import { dayOf, endOfDayAfterDays, startOfDayAfterDays } from '../../src/loyalty/time.ts';

describe('days are of the program’s time zone', () => {
  it.each([
    ['2026-11-21T15:59:59.999Z', 'Asia/Shanghai', '2026-11-21'],
    ['2026-11-21T16:00:00.000Z', 'Asia/Shanghai', '2026-11-22'],
    ['2026-11-22T04:59:59.999Z', 'America/New_York', '2026-11-21'],
  ])('%s in %s is %s', (instant, timeZone, day) => {
    expect(dayOf(Date.parse(instant), timeZone)).toBe(day);
  });
});

describe('days are counted on the calendar, whatever the clocks do', () => {
  it.each([
    ['an ordinary day', '2026-11-22T04:00Z', 'Asia/Shanghai', 7, '2026-11-28T16:00:00.000Z'],
    ['over 29 February', '2028-02-28T04:00Z', 'Asia/Shanghai', 2, '2028-02-29T16:00:00.000Z'],
    ['into summer time', '2026-03-28T12:00Z', 'Europe/Berlin', 2, '2026-03-29T22:00:00.000Z'],
    ['out of summer time', '2026-10-24T12:00Z', 'Europe/Berlin', 2, '2026-10-25T23:00:00.000Z'],
    // Clocks in Santiago skip the midnight of 6 September 2026.
    ['a skipped midnight', '2026-09-05T12:00Z', 'America/Santiago', 1, '2026-09-06T04:00:00.000Z'],
  ])('from %s', (_what, from, timeZone, days, start) => {
    const instant = Date.parse(from);
    const begins = startOfDayAfterDays({ instant, days, timeZone });
    expect(new Date(begins).toISOString()).toBe(start);
    expect(endOfDayAfterDays({ instant, days: days - 1, timeZone })).toBe(begins);
  });
});
