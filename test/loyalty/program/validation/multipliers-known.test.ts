import { expect, it } from '@jest/globals';
import { multipliersKnown } from '../../../../src/loyalty/program/validation/multipliers-known.ts';
import { type CheckRow, ruleWith, toldBy } from '../../../support/checked-content.ts';

const double = (of: readonly string[] | null) =>
  ruleWith({
    ruleId: 'double',
    layer: 'BONUS',
    formula: { kind: 'MULTIPLIER', basisPoints: 20_000, stacking: 'ADD', of },
  });

const rows: readonly CheckRow[] = [
  ['nothing wrong', { earning: [ruleWith({}), double(['plain']), double(null)] }, []],
  [
    'rules that it cannot multiply',
    {
      earning: [
        ruleWith({}),
        ruleWith({ ruleId: 'visit', trigger: 'ACTIVITY', activity: 'VISIT' }),
        double(['none', 'double', 'visit', 'plain']),
      ],
    },
    [
      'ERROR UNKNOWN_RULE earning.2.formula.of.0',
      'There is no rule none.',
      'ERROR UNKNOWN_RULE earning.2.formula.of.1',
      'double is a bonus rule; only base rules are multiplied.',
      'ERROR UNKNOWN_RULE earning.2.formula.of.2',
      'visit earns by VISIT, and this rule is for ORDER.',
    ],
  ],
  [
    'no rule at all',
    { earning: [double([])] },
    [
      'ERROR UNKNOWN_RULE earning.0.formula.of',
      'Name the base rules that it multiplies, or leave it open for all of them.',
    ],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(multipliersKnown, changes)).toEqual(told);
});
