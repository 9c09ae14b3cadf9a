import { expect, it } from '@jest/globals';
import { formulasFit } from '../../../../src/loyalty/program/validation/formulas-fit.ts';
import {
  type CheckRow,
  CONTENT,
  oneRule,
  ruleWith,
  toldBy,
} from '../../../support/checked-content.ts';

const rows: readonly CheckRow[] = [
  [
    'nothing wrong',
    {
      earning: [
        ...CONTENT.earning,
        ruleWith({ trigger: 'RENEWAL' }),
        ruleWith({ trigger: 'TOP_UP' }),
        ruleWith({
          layer: 'BONUS',
          formula: { kind: 'MULTIPLIER', basisPoints: 20_000, stacking: 'ADD', of: null },
        }),
      ],
    },
    [],
  ],
  [
    'points per amount of what has none',
    oneRule({ trigger: 'REVIEW' }),
    [
      'ERROR FORMULA_UNFIT earning.0.formula',
      'REVIEW has no amount: give points for each unit, or for each time.',
    ],
  ],
  [
    'a multiplier that is no bonus',
    oneRule({ formula: { kind: 'MULTIPLIER', basisPoints: 20_000, stacking: 'ADD', of: null } }),
    [
      'ERROR FORMULA_UNFIT earning.0.formula',
      'A multiplier multiplies base rules: make the rule a bonus rule.',
    ],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(formulasFit, changes)).toEqual(told);
});
