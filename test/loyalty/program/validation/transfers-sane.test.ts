import { expect, it } from '@jest/globals';
import { transfersSane } from '../../../../src/loyalty/program/validation/transfers-sane.ts';
import { type CheckRow, toldBy } from '../../../support/checked-content.ts';

const rows: readonly CheckRow[] = [
  ['nothing wrong', {}, []],
  ['no transfers', { transfers: null }, []],
  [
    'a most below the least',
    { transfers: { minimum: 5, maximum: 4, dailyMaximum: 9 } },
    ['ERROR TRANSFERS_UNFIT transfers.maximum', 'Is below the least transfer, 5.'],
  ],
  [
    'a day on which nobody could give',
    { transfers: { minimum: 5, maximum: 6, dailyMaximum: 4 } },
    [
      'ERROR TRANSFERS_UNFIT transfers.dailyMaximum',
      'Nobody could give anything: the least transfer is 5.',
    ],
  ],
  [
    'a most that no day allows',
    { transfers: { minimum: 1, maximum: 10, dailyMaximum: 9 } },
    ['WARNING TRANSFERS_UNFIT transfers.maximum', 'Is never reached: the maximum a day is 9.'],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(transfersSane, changes)).toEqual(told);
});
