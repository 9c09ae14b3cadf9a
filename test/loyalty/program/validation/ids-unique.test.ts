import { expect, it } from '@jest/globals';
import { idsUnique } from '../../../../src/loyalty/program/validation/ids-unique.ts';
import { type CheckRow, CONTENT, ruleWith, toldBy } from '../../../support/checked-content.ts';

const rows: readonly CheckRow[] = [
  ['nothing wrong', {}, []],
  [
    'a rule id',
    { earning: [ruleWith({}), ruleWith({ ruleId: 'b' }), ruleWith({})] },
    ['ERROR ID_TAKEN earning.2.ruleId', '"plain" stands at earning.0.ruleId already.'],
  ],
  [
    'a level',
    { levels: [...CONTENT.levels.slice(0, 1), ...CONTENT.levels.slice(0, 1)] },
    [
      expect.stringContaining('levels.1.levelId'),
      expect.any(String),
      'ERROR ID_TAKEN levels.1.name',
      '"Bronze" stands at levels.0.name already.',
    ],
  ],
  [
    'a benefit of one level',
    {
      levels: CONTENT.levels
        .slice(1, 2)
        .map((level) => ({ ...level, benefits: [...level.benefits, ...level.benefits] })),
    },
    [
      'ERROR ID_TAKEN levels.0.benefits.1.code',
      '"PRIORITY_SUPPORT" stands at levels.0.benefits.0.code already.',
    ],
  ],
  [
    'a day of warning',
    { expiryWarningDays: [30, 7, 30] },
    ['ERROR ID_TAKEN expiryWarningDays.2', '"30" stands at expiryWarningDays.0 already.'],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(idsUnique, changes)).toEqual(told);
});
