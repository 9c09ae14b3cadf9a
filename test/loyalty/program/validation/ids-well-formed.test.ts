import { expect, it } from '@jest/globals';
import { idsWellFormed } from '../../../../src/loyalty/program/validation/ids-well-formed.ts';
import { type CheckRow, CONTENT, oneRule, toldBy } from '../../../support/checked-content.ts';

const rows: readonly CheckRow[] = [
  ['nothing wrong', {}, []],
  ['letters of any script', oneRule({ ruleId: '下单-1.a:b_c' }), []],
  ...['', 'a@WEEK', '$redeem', '-a', 'a b', 'x'.repeat(65)].map(
    (ruleId): CheckRow => [
      `the rule id "${ruleId}"`,
      oneRule({ ruleId }),
      [
        'ERROR ID_MALFORMED earning.0.ruleId',
        `"${ruleId}" cannot be an id: up to 64 letters, digits and . : - _, beginning ` +
          `with a letter or digit.`,
      ],
    ],
  ),
  [
    'a level id',
    {
      levels: CONTENT.levels
        .map((level) => ({ ...level, levelId: `${level.levelId}@` }))
        .slice(0, 1),
    },
    [expect.stringContaining('ERROR ID_MALFORMED levels.0.levelId'), expect.any(String)],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(idsWellFormed, changes)).toEqual(told);
});
