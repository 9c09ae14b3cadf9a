import { describe, expect, it } from '@jest/globals';
import { checkStatisticsDays } from '../../../src/loyalty/statistics/check-statistics.ts';

const NO_DAY = 'Must be a day of the calendar, e.g. 2026-11-22.';

describe('a question for the statistics of some days', () => {
  it.each([
    { what: 'one day', from: '2026-11-22', to: '2026-11-22' },
    { what: 'a leap day', from: '2028-02-29', to: '2028-02-29' },
    { what: 'as many days as can be asked for', from: '2024-01-01', to: '2026-03-10' },
  ])('may be for $what', ({ from, to }) => {
    expect(checkStatisticsDays(from, to)).toBeNull();
  });

  it.each([
    { what: 'no day at all', from: 'yesterday', to: '2026-11-22', path: 'from', message: NO_DAY },
    {
      what: 'an instant',
      from: '2026-11-22',
      to: '2026-11-22T00:00Z',
      path: 'to',
      message: NO_DAY,
    },
    { what: '30 February', from: '2026-02-30', to: '2026-11-22', path: 'from', message: NO_DAY },
    { what: 'a year 0', from: '0000-01-01', to: '0000-01-01', path: 'from', message: NO_DAY },
    {
      what: 'days that end before they begin',
      from: '2026-11-23',
      to: '2026-11-22',
      path: 'to',
      message: 'Must not be before the first day.',
    },
    {
      what: 'more than 800 days',
      from: '2024-01-01',
      to: '2026-03-11',
      path: 'to',
      message: 'Must be at most 800 days from the first day.',
    },
  ])('may not be for $what', ({ from, to, path, message }) => {
    expect(checkStatisticsDays(from, to)).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path: [path],
      message,
    });
  });
});
