import { expect, it } from '@jest/globals';
import { levelsKnown } from '../../../../src/loyalty/program/validation/levels-known.ts';
import { type CheckRow, CONTENT, oneRule, toldBy } from '../../../support/checked-content.ts';

const rows: readonly CheckRow[] = [
  [
    'nothing wrong',
    oneRule({ conditions: { levels: CONTENT.levels.map(({ levelId }) => levelId) } }),
    [],
  ],
  [
    'a level that is not there',
    oneRule({ conditions: { levels: ['lvl_none'] } }),
    ['ERROR UNKNOWN_LEVEL earning.0.conditions.levels.0', 'There is no level lvl_none.'],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(levelsKnown, changes)).toEqual(told);
});
