import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  dayOfNumber,
  numberOfDay,
  weekdayOf,
  ZoneClock,
} from '../../../src/loyalty/earning/local-time.ts';

const ZONES = ['Asia/Shanghai', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC'];
const FIRST = Date.parse('1900-01-02T00:00:00Z');
const LAST = Date.parse('9998-12-30T00:00:00Z');

describe('the clocks of a time zone', () => {
  it('show what the calendar shows, whatever was looked at before', () => {
    const instant = fc.oneof(
      fc.integer({ min: FIRST, max: LAST }),
      fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-01-01') }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.array(instant), (timeZone, instants) => {
        const clock = new ZoneClock(timeZone);
        for (const at of instants) {
          const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
          const { day, minute } = clock.at(at);
          expect(dayOfNumber(day)).toBe(zoned.toPlainDate().toString());
          expect(minute).toBe(zoned.hour * 60 + zoned.minute);
          expect(weekdayOf(day) + 1).toBe(zoned.dayOfWeek);
          expect(numberOfDay(dayOfNumber(day))).toBe(day);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    { at: '2027-03-28T00:59:59.999Z', is: { minute: 119 } },
    { at: '2027-03-28T01:00:00.000Z', is: { minute: 180 } },
    { at: '2027-10-31T00:59:59.999Z', is: { minute: 179 } },
    { at: '2027-10-31T01:00:00.000Z', is: { minute: 120 } },
  ])('turn at the very instant: $at', ({ at, is }) => {
    const instant = Date.parse(at);
    for (const before of [-1, 0, 1]) {
      const clock = new ZoneClock('Europe/Berlin');
      clock.at(instant + before);
      expect(clock.at(instant)).toMatchObject(is);
    }
  });
});
