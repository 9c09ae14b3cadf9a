import { expect, it } from '@jest/globals';
import { redemptionSane } from '../../../../src/loyalty/program/validation/redemption-sane.ts';
import { type CheckRow, CONTENT, toldBy } from '../../../support/checked-content.ts';

const rows: readonly CheckRow[] = [
  ['nothing wrong', {}, []],
  [
    'a least payment that is no whole steps',
    { redemption: { ...CONTENT.redemption, minimum: 150 } },
    ['ERROR REDEMPTION_UNFIT redemption.minimum', '150 is no whole number of steps of 100.'],
  ],
  [
    'points that are worth nothing',
    { redemption: { ...CONTENT.redemption, rate: { points: 1_000, worth: 1 } } },
    [
      'ERROR REDEMPTION_UNFIT redemption.rate',
      'The least payment, 100 points, is worth nothing at this rate.',
    ],
  ],
  [
    'a day on which nobody could pay',
    { redemption: { ...CONTENT.redemption, dailyMaximum: 99 } },
    [
      'ERROR REDEMPTION_UNFIT redemption.dailyMaximum',
      'Nobody could pay: the least payment is 100 points.',
    ],
  ],
  [
    'nothing of figures that are out of range',
    { redemption: { ...CONTENT.redemption, step: 0 } },
    [],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(redemptionSane, changes)).toEqual(told);
});
