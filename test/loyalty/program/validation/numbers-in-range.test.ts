import { expect, it } from '@jest/globals';
import { numbersInRange } from '../../../../src/loyalty/program/validation/numbers-in-range.ts';
import {
  type CheckRow,
  CONTENT,
  oneRule,
  ruleWith,
  toldBy,
} from '../../../support/checked-content.ts';

const rows: readonly CheckRow[] = [
  ['nothing wrong', {}, []],
  [
    'what rules give',
    {
      earning: [
        ruleWith({ formula: { kind: 'PER_AMOUNT', ratio: { give: 0, per: 0 } } }),
        ruleWith({ formula: { kind: 'FIXED', points: -1 } }),
        ruleWith({ formula: { kind: 'PER_UNIT', points: 1e12 + 1 } }),
        ruleWith({
          formula: { kind: 'MULTIPLIER', basisPoints: 10_000, stacking: 'ADD', of: null },
        }),
      ],
    },
    [
      'ERROR NUMBER_OUT_OF_RANGE earning.0.formula.ratio.give',
      '0 is out of range: from 1 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE earning.0.formula.ratio.per',
      '0 is out of range: from 1 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE earning.1.formula.points',
      '-1 is out of range: from 1 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE earning.2.formula.points',
      '1000000000001 is out of range: from 1 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE earning.3.formula.basisPoints',
      '10000 is out of range: from 10001 to 1000000.',
    ],
  ],
  [
    'conditions and caps',
    oneRule({
      priority: 1e9,
      conditions: {
        newMemberDays: 0,
        orderAmount: { minimum: -1, maximum: -2 },
        minimumPaidShareBasisPoints: 10_001,
      },
      caps: [{ period: 'DAY', maximum: 0, newMemberDays: 0 }],
    }),
    [
      'ERROR NUMBER_OUT_OF_RANGE earning.0.priority',
      '1000000000 is out of range: from -1000000 to 1000000.',
      'ERROR NUMBER_OUT_OF_RANGE earning.0.conditions.newMemberDays',
      '0 is out of range: from 1 to 3660.',
      'ERROR NUMBER_OUT_OF_RANGE earning.0.conditions.orderAmount.minimum',
      '-1 is out of range: from 0 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE earning.0.conditions.orderAmount.maximum',
      '-2 is out of range: from 0 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE earning.0.conditions.minimumPaidShareBasisPoints',
      '10001 is out of range: from 1 to 10000.',
      'ERROR NUMBER_OUT_OF_RANGE earning.0.caps.0.maximum',
      '0 is out of range: from 1 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE earning.0.caps.0.newMemberDays',
      '0 is out of range: from 1 to 3660.',
    ],
  ],
  [
    'how points of a rule live',
    oneRule({
      activation: { kind: 'AFTER_DAYS', days: 0 },
      expiry: { kind: 'CALENDAR', month: 13, day: 0, yearsLater: -1 },
    }),
    [
      'ERROR NUMBER_OUT_OF_RANGE earning.0.activation.days',
      '0 is out of range: from 1 to 366.',
      'ERROR NUMBER_OUT_OF_RANGE earning.0.expiry.month',
      '13 is out of range: from 1 to 12.',
      'ERROR NUMBER_OUT_OF_RANGE earning.0.expiry.day',
      '0 is out of range: from 1 to 31.',
      'ERROR NUMBER_OUT_OF_RANGE earning.0.expiry.yearsLater',
      '-1 is out of range: from 0 to 100.',
    ],
  ],
  [
    'how points of the program live',
    {
      activation: { kind: 'ON_CONFIRMATION', returnWindowDays: 400 },
      expiry: { kind: 'ROLLING', months: 0, graceDays: -1 },
      expiryWarningDays: [0, 366],
    },
    [
      'ERROR NUMBER_OUT_OF_RANGE activation.returnWindowDays',
      '400 is out of range: from 1 to 366.',
      'ERROR NUMBER_OUT_OF_RANGE expiry.months',
      '0 is out of range: from 1 to 1200.',
      'ERROR NUMBER_OUT_OF_RANGE expiry.graceDays',
      '-1 is out of range: from 0 to 3660.',
      'ERROR NUMBER_OUT_OF_RANGE expiryWarningDays.0',
      '0 is out of range: from 1 to 365.',
      'ERROR NUMBER_OUT_OF_RANGE expiryWarningDays.1',
      '366 is out of range: from 1 to 365.',
    ],
  ],
  [
    'growth, transfers and the unit',
    {
      growth: { give: -1, per: 0 },
      transfers: { minimum: 0, maximum: 1, dailyMaximum: 1 },
      displayUnit: { name: 'x', pointsPerUnit: 0 },
    },
    [
      'ERROR NUMBER_OUT_OF_RANGE displayUnit.pointsPerUnit',
      '0 is out of range: from 1 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE growth.give',
      '-1 is out of range: from 0 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE growth.per',
      '0 is out of range: from 1 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE transfers.minimum',
      '0 is out of range: from 1 to 1000000000000.',
    ],
  ],
  [
    'redemption',
    {
      redemption: {
        ...CONTENT.redemption,
        rate: { points: 0, worth: 0 },
        minimum: -1,
        step: 0,
        maximumShareBasisPoints: 10_001,
        dailyMaximum: 0,
      },
    },
    [
      'ERROR NUMBER_OUT_OF_RANGE redemption.rate.points',
      '0 is out of range: from 1 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE redemption.rate.worth',
      '0 is out of range: from 1 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE redemption.minimum',
      '-1 is out of range: from 0 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE redemption.step',
      '0 is out of range: from 1 to 1000000000000.',
      'ERROR NUMBER_OUT_OF_RANGE redemption.maximumShareBasisPoints',
      '10001 is out of range: from 1 to 10000.',
      'ERROR NUMBER_OUT_OF_RANGE redemption.dailyMaximum',
      '0 is out of range: from 1 to 1000000000000.',
    ],
  ],
  [
    'levels',
    { levels: CONTENT.levels.slice(0, 1).map((level) => ({ ...level, rank: 0, threshold: -1 })) },
    [
      'ERROR NUMBER_OUT_OF_RANGE levels.0.rank',
      '0 is out of range: from 1 to 1000.',
      'ERROR NUMBER_OUT_OF_RANGE levels.0.threshold',
      '-1 is out of range: from 0 to 1000000000000.',
    ],
  ],
  [
    'caps over several rules',
    { earningCaps: [{ over: 'ALL', period: 'DAY', maximum: 0, newMemberDays: null }] },
    [
      'ERROR NUMBER_OUT_OF_RANGE earningCaps.0.maximum',
      '0 is out of range: from 1 to 1000000000000.',
    ],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(numbersInRange, changes)).toEqual(told);
});
