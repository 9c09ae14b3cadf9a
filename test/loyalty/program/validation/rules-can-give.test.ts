import { expect, it } from '@jest/globals';
import type {
  EarningConditions,
  EarningRule,
} from '../../../../src/loyalty/earning/earning-rule.ts';
import { rulesCanGive } from '../../../../src/loyalty/program/validation/rules-can-give.ts';
import { type CheckRow, ruleWith, toldBy } from '../../../support/checked-content.ts';

const base = (over: Partial<EarningRule> = {}) => ruleWith({ ruleId: 'base', ...over });
const double = (over: Partial<EarningRule> = {}, of: readonly string[] | null = null) =>
  ruleWith({
    ruleId: 'double',
    layer: 'BONUS',
    formula: { kind: 'MULTIPLIER', basisPoints: 20_000, stacking: 'ADD', of },
    ...over,
  });
const inGroup = (ruleId: string, priority: number, conditions: EarningConditions = {}) =>
  ruleWith({ ruleId, exclusiveGroup: 'g', priority, conditions });

const nothingToMultiply = (index: number) => [
  `ERROR RULE_NEVER_MATCHES earning.${index}.formula`,
  'No base rule ever gives points for what it multiplies.',
];
const outranked = [
  'ERROR RULE_NEVER_MATCHES earning.1.exclusiveGroup',
  'first of group g comes first wherever then matches.',
];

const tea = { categories: ['tea'] };
const cups = { categories: ['cup'] };

/** What the first asks for, and what the one after it does. */
type Pair = readonly [EarningConditions, EarningConditions];

const always: readonly Pair[] = [
  [{}, { stores: ['a'], firstOrder: true }],
  [{ stores: ['a', 'b'] }, { stores: ['b'] }],
  [tea, { ...tea, skus: ['s1'] }],
  [{ newMemberDays: 30 }, { newMemberDays: 7 }],
  [{ firstOrder: true }, { firstOrder: true }],
  [{ minimumPaidShareBasisPoints: 5_000 }, { minimumPaidShareBasisPoints: 9_000 }],
  [{ orderAmount: { minimum: 5, maximum: 90 } }, { orderAmount: { minimum: 5, maximum: 9 } }],
  [
    { timeOfDay: { from: '11:00', until: '14:00' } },
    { timeOfDay: { from: '11:00', until: '14:00' } },
  ],
  [
    { dates: { from: '2026-12-01', until: null } },
    { dates: { from: '2026-12-01', until: '2026-12-31' } },
  ],
];

const sometimes: readonly Pair[] = [
  [{ stores: ['a'] }, {}],
  [{ stores: ['a'] }, { stores: ['a', 'b'] }],
  [{ newMemberDays: 7 }, {}],
  [{ firstOrder: true }, {}],
  [{ minimumPaidShareBasisPoints: 5_000 }, { minimumPaidShareBasisPoints: 4_999 }],
  [{ orderAmount: { minimum: 5, maximum: 9 } }, { orderAmount: { minimum: 5, maximum: null } }],
  [{ orderAmount: { minimum: 5, maximum: null } }, { orderAmount: { minimum: 4, maximum: null } }],
  [
    { timeOfDay: { from: '11:00', until: '14:00' } },
    { timeOfDay: { from: '11:00', until: '15:00' } },
  ],
  [{ dates: { from: '2026-12-01', until: null } }, { dates: { from: null, until: '2026-12-31' } }],
  [{ dates: { from: null, until: '2026-12-31' } }, {}],
];

const rows: readonly CheckRow[] = [
  ['nothing wrong', { earning: [base(), double(), double({ ruleId: 'named' }, ['base'])] }, []],
  ['a multiplier without a base rule', { earning: [double()] }, nothingToMultiply(0)],
  [
    'a multiplier beside a bonus rule',
    { earning: [base({ layer: 'BONUS' }), double()] },
    nothingToMultiply(1),
  ],
  [
    'a multiplier of another event than base rules are for',
    { earning: [base({ trigger: 'TOP_UP' }), double()] },
    nothingToMultiply(1),
  ],
  [
    'a multiplier of other goods than base rules count',
    { earning: [base({ conditions: tea }), double({ conditions: cups })] },
    nothingToMultiply(1),
  ],
  [
    'a multiplier in other stores than those where its base rule gives',
    {
      earning: [
        base({ conditions: { stores: ['a'] } }),
        base({ ruleId: 'elsewhere' }),
        double({ conditions: { stores: ['b'] } }, ['base']),
      ],
    },
    nothingToMultiply(2),
  ],
  [
    'a multiplier in one group with its base rule',
    { earning: [base({ exclusiveGroup: 'g' }), double({ exclusiveGroup: 'g' })] },
    nothingToMultiply(1),
  ],
  ['nothing of a rule that is not there', { earning: [double({}, ['none'])] }, []],
  ...always.map(
    ([first, then]): CheckRow => [
      `a rule of ${JSON.stringify(then)} behind one of ${JSON.stringify(first)}`,
      { earning: [inGroup('first', 1, first), inGroup('then', 0, then)] },
      outranked,
    ],
  ),
  ...sometimes.map(
    ([first, then]): CheckRow => [
      `nothing of a rule of ${JSON.stringify(then)} behind one of ${JSON.stringify(first)}`,
      { earning: [inGroup('first', 1, first), inGroup('then', 0, then)] },
      [],
    ],
  ),
  [
    'nothing where the first has no higher priority, another group, or another event',
    {
      earning: [
        inGroup('equal', 0),
        inGroup('then', 0),
        { ...inGroup('group', 1), exclusiveGroup: 'h' },
        { ...inGroup('event', 1), trigger: 'TOP_UP' },
      ],
    },
    [],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(rulesCanGive, changes)).toEqual(told);
});
