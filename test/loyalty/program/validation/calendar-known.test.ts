import { expect, it } from '@jest/globals';
import { calendarKnown } from '../../../../src/loyalty/program/validation/calendar-known.ts';
import { type CheckRow, oneRule, toldBy } from '../../../support/checked-content.ts';

const rows: readonly CheckRow[] = [
  [
    'nothing wrong',
    oneRule({
      conditions: {
        dates: { from: '2028-02-29', until: null },
        timeOfDay: { from: '00:00', until: '24:00' },
      },
    }),
    [],
  ],
  [
    'days that are none',
    oneRule({ conditions: { dates: { from: '2026-02-30', until: '1.1.2027' } } }),
    [
      'ERROR DAY_UNKNOWN earning.0.conditions.dates.from',
      '"2026-02-30" is no day: write it as 2026-11-22.',
      'ERROR DAY_UNKNOWN earning.0.conditions.dates.until',
      '"1.1.2027" is no day: write it as 2026-11-22.',
    ],
  ],
  [
    'times that are none',
    oneRule({ conditions: { timeOfDay: { from: '24:00', until: '8:30' } } }),
    [
      'ERROR DAY_UNKNOWN earning.0.conditions.timeOfDay.from',
      '"24:00" is no time of the day: write it as 08:30.',
      'ERROR DAY_UNKNOWN earning.0.conditions.timeOfDay.until',
      '"8:30" is no time of the day: write it as 08:30.',
    ],
  ],
  [
    'times that are out of the day',
    oneRule({ conditions: { timeOfDay: { from: '12:60', until: '25:00' } } }),
    [
      expect.any(String),
      expect.stringContaining('"12:60"'),
      expect.any(String),
      expect.stringContaining('"25:00"'),
    ],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(calendarKnown, changes)).toEqual(told);
});
