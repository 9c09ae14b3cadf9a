import { expect, it } from '@jest/globals';
import { rulesCanMatch } from '../../../../src/loyalty/program/validation/rules-can-match.ts';
import {
  type CheckRow,
  CONTENT,
  oneRule,
  ruleWith,
  toldBy,
} from '../../../support/checked-content.ts';

const LOWEST = CONTENT.levels[0]?.name;
const GOLD = CONTENT.levels.at(-1)?.levelId ?? '';

const rows: readonly CheckRow[] = [
  [
    'nothing wrong',
    oneRule({
      conditions: {
        dates: { from: '2026-11-22', until: '2026-11-22' },
        weekdays: ['SUNDAY'],
        orderAmount: { minimum: 100, maximum: 100 },
        timeOfDay: { from: '22:00', until: '02:00' },
      },
    }),
    [],
  ],
  [
    'empty lists',
    oneRule({ conditions: { stores: [], weekdays: [], categories: [] } }),
    [
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.categories',
      'No categories are chosen: choose one, or leave the condition out.',
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.stores',
      'No stores are chosen: choose one, or leave the condition out.',
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.weekdays',
      'No weekdays are chosen: choose one, or leave the condition out.',
    ],
  ],
  [
    'days that end before they begin',
    oneRule({ conditions: { dates: { from: '2026-12-02', until: '2026-12-01' } } }),
    [
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.dates',
      'The first day, 2026-12-02, is after the last, 2026-12-01.',
    ],
  ],
  [
    'amounts that end before they begin',
    oneRule({ conditions: { orderAmount: { minimum: 6, maximum: 5 } } }),
    [
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.orderAmount',
      'The least amount, 6, is above the most, 5.',
    ],
  ],
  [
    'days of the week that a few days do not have',
    oneRule({
      conditions: {
        dates: { from: '2026-12-04', until: '2026-12-06' },
        weekdays: ['MONDAY', 'THURSDAY'],
      },
    }),
    [
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.weekdays',
      'None of them is from 2026-12-04 until 2026-12-06.',
    ],
  ],
  [
    'nothing where a week has every day, or days are open at one end',
    {
      earning: [
        ruleWith({
          conditions: {
            dates: { from: '2026-12-04', until: '2026-12-10' },
            weekdays: ['THURSDAY'],
          },
        }),
        ruleWith({
          conditions: { dates: { from: '2026-12-04', until: null }, weekdays: ['MONDAY'] },
        }),
      ],
    },
    [],
  ],
  [
    'amounts that give no point',
    {
      earning: [
        ruleWith({ conditions: { orderAmount: { minimum: 0, maximum: 99 } } }),
        ruleWith({
          formula: { kind: 'FIXED', points: 5 },
          conditions: { orderAmount: { minimum: 0, maximum: 0 } },
        }),
        ruleWith({
          trigger: 'TOP_UP',
          formula: { kind: 'FIXED', points: 5 },
          conditions: { orderAmount: { minimum: 0, maximum: 0 } },
        }),
      ],
    },
    [
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.orderAmount',
      'The most, 99, is below 100, from which on the rule gives points.',
      'ERROR RULE_NEVER_MATCHES earning.1.conditions.orderAmount',
      'The most, 0, is below 1, from which on the rule gives points.',
    ],
  ],
  [
    'what enrolments do not have',
    {
      exclusions: { categories: [], skus: [], activities: ['SIGN_UP'] },
      earning: [
        ruleWith({
          trigger: 'SIGN_UP',
          formula: { kind: 'FIXED', points: 5 },
          conditions: { stores: ['s1'], channels: ['app'], levels: [GOLD] },
        }),
      ],
    },
    [
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.stores',
      'An enrolment says nothing of it.',
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.channels',
      'An enrolment says nothing of it.',
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.levels',
      `Who enrols has the lowest level, ${LOWEST}.`,
      'ERROR RULE_NEVER_MATCHES earning.0',
      'Enrolments are excluded from earning.',
    ],
  ],
  [
    'days that have passed',
    oneRule({ conditions: { dates: { from: null, until: '2026-11-21' } } }),
    [
      'WARNING RULE_IS_OVER earning.0.conditions.dates.until',
      'The last day, 2026-11-21, has passed by 2026-11-22.',
    ],
  ],
  [
    'what only orders have',
    oneRule({
      trigger: 'REVIEW',
      conditions: {
        categories: ['tea'],
        firstOrder: true,
        orderAmount: { minimum: 1, maximum: null },
      },
    }),
    [
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.categories',
      'Only orders have it, and the rule is for REVIEW.',
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.firstOrder',
      'Only orders have it, and the rule is for REVIEW.',
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.orderAmount',
      'REVIEW has no amount.',
    ],
  ],
  [
    'what is excluded',
    {
      exclusions: { categories: ['gift-card', 'top'], skus: ['a'], activities: ['VISIT'] },
      earning: [
        ruleWith({ conditions: { categories: ['gift-card'], skus: ['a', 'b'] } }),
        ruleWith({ trigger: 'ACTIVITY', activity: 'VISIT' }),
      ],
    },
    [
      'ERROR RULE_NEVER_MATCHES earning.0.conditions.categories',
      'All of them are excluded from earning.',
      'ERROR RULE_NEVER_MATCHES earning.1',
      'Activities of type VISIT are excluded from earning.',
    ],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(rulesCanMatch, changes)).toEqual(told);
});
