import { expect, it } from '@jest/globals';
import { levelsInOrder } from '../../../../src/loyalty/program/validation/levels-in-order.ts';
import { type CheckRow, CONTENT, toldBy } from '../../../support/checked-content.ts';

const rows: readonly CheckRow[] = [
  ['nothing wrong', {}, []],
  [
    'no level',
    { levels: [] },
    ['ERROR LEVELS_OUT_OF_ORDER levels', 'There must be a level: every member has one.'],
  ],
  [
    'a lowest level that asks for something',
    { levels: CONTENT.levels.slice(1, 2) },
    ['ERROR LEVELS_OUT_OF_ORDER levels.0.threshold', 'The lowest level begins at 0, not at 1000.'],
  ],
  [
    'levels upside down',
    { levels: [...CONTENT.levels.slice(0, 1), ...CONTENT.levels.slice(1).toReversed()] },
    [
      'ERROR LEVELS_OUT_OF_ORDER levels.2.rank',
      'Must be above that of Gold, 3; it is 2.',
      'ERROR LEVELS_OUT_OF_ORDER levels.2.threshold',
      'Must be above that of Gold, 5000; it is 1000.',
    ],
  ],
  [
    'levels that are alike',
    { levels: CONTENT.levels.slice(0, 2).map((level) => ({ ...level, threshold: 0 })) },
    ['ERROR LEVELS_OUT_OF_ORDER levels.1.threshold', 'Must be above that of Bronze, 0; it is 0.'],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(levelsInOrder, changes)).toEqual(told);
});
