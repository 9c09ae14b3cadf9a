import { describe, expect, it } from '@jest/globals';
import { expiryOf } from '../../../src/loyalty/lots/expiry.ts';
import type { ExpiryPolicy } from '../../../src/loyalty/program/expiry-policy.ts';
import { at, textOf } from '../../support/time-commands.ts';

/** What is valid to the end of a day in Shanghai is gone at 16:00 of that day in UTC. */
const shanghai = (policy: ExpiryPolicy, activated: string) =>
  textOf(expiryOf(policy, { availableAt: at(activated), timeZone: 'Asia/Shanghai' }));

const endOf = (day: string) => `${day}T16:00:00.000Z`;

describe('points that expire some months after they became active', () => {
  const rolling = { kind: 'ROLLING', months: 12 } as const;

  it.each([
    ['to the end of that day', {}, '2026-11-22T04:00Z', '2027-11-22'],
    ['from the first moment of a day', {}, '2026-11-21T16:00Z', '2027-11-22'],
    ['from the last moment of a day', {}, '2026-11-22T15:59:59.999Z', '2027-11-22'],
    ['to the end of the month', { roundUpTo: 'MONTH' }, '2026-11-22T04:00Z', '2027-11-30'],
    ['to the end of a February', { roundUpTo: 'MONTH' }, '2027-02-05T04:00Z', '2028-02-29'],
    ['to the end of the quarter', { roundUpTo: 'QUARTER' }, '2026-02-05T04:00Z', '2027-03-31'],
    ['to the end of the last quarter', { roundUpTo: 'QUARTER' }, '2026-10-01T04:00Z', '2027-12-31'],
    ['to the end of the year', { roundUpTo: 'YEAR' }, '2026-01-01T04:00Z', '2027-12-31'],
    ['not rounded up beyond a last day', { roundUpTo: 'YEAR' }, '2026-12-31T04:00Z', '2027-12-31'],
    ['with days of grace', { graceDays: 7 }, '2026-11-22T04:00Z', '2027-11-29'],
    [
      'with days of grace behind the rounding',
      { roundUpTo: 'MONTH', graceDays: 1 },
      '2026-11-22T04:00Z',
      '2027-12-01',
    ],
    ['on 28 February from a 29th', {}, '2028-02-29T04:00Z', '2029-02-28'],
    ['on a 29 February four years on', { months: 48 }, '2024-02-29T04:00Z', '2028-02-29'],
    ['on the last day of a shorter month', { months: 1 }, '2026-01-31T04:00Z', '2026-02-28'],
    [
      'in the quarter of that shorter month',
      { months: 6, roundUpTo: 'QUARTER' },
      '2026-08-31T04:00Z',
      '2027-03-31',
    ],
  ] as const)('are valid %s', (_how, over, activated, lastDay) => {
    expect(shanghai({ ...rolling, ...over }, activated)).toBe(endOf(lastDay));
    // Until the member is active again, sliding points live as long.
    expect(shanghai({ ...rolling, ...over, kind: 'SLIDING' }, activated)).toBe(endOf(lastDay));
  });
});

describe('points that expire on one day of the year', () => {
  it.each([
    ['31 December, what was earned before this year', 12, 31, 1, '2026-11-22T04:00Z', '2027-12-31'],
    ['the same from the first of January', 12, 31, 1, '2026-01-01T04:00Z', '2027-12-31'],
    [
      'the same from the last moment of a year',
      12,
      31,
      1,
      '2026-12-31T15:59:59.999Z',
      '2027-12-31',
    ],
    ['the same from the first moment of a year', 12, 31, 1, '2026-12-31T16:00Z', '2028-12-31'],
    ['a day of the same year', 12, 31, 0, '2026-11-22T04:00Z', '2026-12-31'],
    ['the very day', 12, 31, 0, '2026-12-31T04:00Z', '2026-12-31'],
    ['a day that is over: a year later', 3, 31, 0, '2026-11-22T04:00Z', '2027-03-31'],
    ['29 February in other years: the 28th', 2, 29, 1, '2026-11-22T04:00Z', '2027-02-28'],
    ['29 February in leap years', 2, 29, 1, '2027-11-22T04:00Z', '2028-02-29'],
    ['a day that the month does not have', 4, 31, 1, '2026-11-22T04:00Z', '2027-04-30'],
  ] as const)('%s', (_what, month, day, yearsLater, activated, lastDay) => {
    const policy = { kind: 'CALENDAR', month, day, yearsLater } as const;
    expect(shanghai(policy, activated)).toBe(endOf(lastDay));
  });

  it('with days of grace', () => {
    const policy = { kind: 'CALENDAR', month: 12, day: 31, yearsLater: 1, graceDays: 90 } as const;
    expect(shanghai(policy, '2026-11-22T04:00Z')).toBe(endOf('2028-03-30'));
  });
});

describe('points that never expire', () => {
  it.each([{}, { graceDays: 30 }])('whatever the grace: %j', (grace) => {
    expect(shanghai({ kind: 'NEVER', ...grace }, '2026-11-22T04:00Z')).toBeNull();
  });
});

describe('the end of a day is where the clocks of the program have it', () => {
  it.each([
    ['the night before summer time', 'Europe/Berlin', '2027-03-27', '2027-03-27T23:00:00.000Z'],
    ['a day of 23 hours', 'Europe/Berlin', '2027-03-28', '2027-03-28T22:00:00.000Z'],
    ['a day of 25 hours', 'Europe/Berlin', '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['the night before summer time', 'America/New_York', '2026-03-07', '2026-03-08T05:00:00.000Z'],
    ['a day of 23 hours', 'America/New_York', '2026-03-08', '2026-03-09T04:00:00.000Z'],
    ['a day of 25 hours', 'America/New_York', '2026-11-01', '2026-11-02T05:00:00.000Z'],
    ['a midnight that is skipped', 'America/Sao_Paulo', '2018-11-03', '2018-11-04T03:00:00.000Z'],
    ['a midnight that is skipped', 'Africa/Cairo', '2024-04-25', '2024-04-25T22:00:00.000Z'],
    ['a midnight that comes twice', 'America/Havana', '2026-10-31', '2026-11-01T04:00:00.000Z'],
    ['a next day that is skipped', 'Pacific/Apia', '2011-12-29', '2011-12-30T10:00:00.000Z'],
  ])('%s in %s, %s', (_what, timeZone, lastDay, end) => {
    const noon = Temporal.PlainDate.from(lastDay)
      .subtract({ months: 12 })
      .toZonedDateTime({ timeZone, plainTime: '12:00' });
    const availableAt = noon.epochMilliseconds;
    expect(textOf(expiryOf({ kind: 'ROLLING', months: 12 }, { availableAt, timeZone }))).toBe(end);
  });
});
