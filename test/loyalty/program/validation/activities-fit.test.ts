import { expect, it } from '@jest/globals';
import { activitiesFit } from '../../../../src/loyalty/program/validation/activities-fit.ts';
import { type CheckRow, oneRule, toldBy } from '../../../support/checked-content.ts';

const rows: readonly CheckRow[] = [
  ['nothing wrong', oneRule({ trigger: 'ACTIVITY', activity: 'VISIT' }), []],
  [
    'a type that is missing',
    oneRule({ trigger: 'ACTIVITY' }),
    ['ERROR ACTIVITY_UNFIT earning.0.activity', 'Name the type by which the activity is reported.'],
  ],
  [
    'a type that is a trigger',
    oneRule({ trigger: 'ACTIVITY', activity: 'REVIEW' }),
    [
      'ERROR ACTIVITY_UNFIT earning.0.activity',
      'REVIEW is a trigger of its own: choose it as the trigger of the rule.',
    ],
  ],
  [
    'a type of something else',
    oneRule({ activity: 'VISIT' }),
    ['ERROR ACTIVITY_UNFIT earning.0.activity', 'ORDER says what it is: leave the type out.'],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(activitiesFit, changes)).toEqual(told);
});
