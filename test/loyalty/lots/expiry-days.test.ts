import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expiryOf } from '../../../src/loyalty/lots/expiry.ts';
import { ExpiryDays } from '../../../src/loyalty/lots/expiry-days.ts';
import type { ExpiryPolicy } from '../../../src/loyalty/program/expiry-policy.ts';
import { DAY, HOUR } from '../../../src/loyalty/time.ts';

const POLICIES: readonly ExpiryPolicy[] = [
  { kind: 'NEVER' },
  { kind: 'ROLLING', months: 12 },
  { kind: 'SLIDING', months: 1, returnGraceDays: 3 },
  { kind: 'CALENDAR', month: 2, day: 29, yearsLater: 1, graceDays: 10 },
];
const FIRST = Date.parse('2026-03-27T00:00:00Z');

it('are those of the calendar, whatever was asked before', () => {
  // Within some days of the night in which Berlin's clocks go forward, so that days come again.
  const instant = fc.integer({ min: FIRST, max: FIRST + 4 * DAY - HOUR });
  fc.assert(
    fc.property(
      fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'Australia/Lord_Howe'),
      fc.array(fc.tuple(fc.constantFrom(...POLICIES), instant), { maxLength: 30 }),
      (timeZone, asked) => {
        const days = new ExpiryDays(timeZone);
        for (const [policy, availableAt] of asked) {
          const expected = expiryOf(policy, { availableAt, timeZone });
          expect(days.expiryOf(policy, availableAt)).toBe(expected);
        }
      },
    ),
  );
});
