import { expect, it } from '@jest/globals';
import type {
  EarningConditions,
  EarningRule,
} from '../../../../src/loyalty/earning/earning-rule.ts';
import { groupsClear } from '../../../../src/loyalty/program/validation/groups-clear.ts';
import { type CheckRow, ruleWith, toldBy } from '../../../support/checked-content.ts';

const inGroup = (ruleId: string, over: Partial<EarningRule> = {}) =>
  ruleWith({ ruleId, exclusiveGroup: 'g', ...over });

type Both = readonly [EarningConditions, EarningConditions];

const apart: readonly Both[] = [
  [{ stores: ['a'] }, { stores: ['b', 'c'] }],
  [{ weekdays: ['MONDAY'] }, { weekdays: ['TUESDAY'] }],
  [{ dates: { from: null, until: '2026-12-01' } }, { dates: { from: '2026-12-02', until: null } }],
  [{ orderAmount: { minimum: 0, maximum: 99 } }, { orderAmount: { minimum: 100, maximum: null } }],
  [
    { timeOfDay: { from: '11:00', until: '13:00' } },
    { timeOfDay: { from: '13:00', until: '17:00' } },
  ],
];

const rows: readonly CheckRow[] = [
  [
    'nothing wrong',
    {
      earning: [
        inGroup('a', { priority: 1 }),
        inGroup('b'),
        ruleWith({ ruleId: 'c' }),
        ruleWith({ ruleId: 'd' }),
      ],
    },
    [],
  ],
  [
    'equal priority',
    { earning: [inGroup('a'), inGroup('b')] },
    [
      'WARNING GROUP_AMBIGUOUS earning.1.priority',
      'a and b of group g can match together with equal priority: a gives, because it ' +
        'stands first.',
    ],
  ],
  [
    'base and bonus rules',
    { earning: [inGroup('a'), inGroup('b', { layer: 'BONUS', priority: 1 })] },
    [
      'WARNING GROUP_AMBIGUOUS earning.1.exclusiveGroup',
      'Group g has base and bonus rules, a and b: only one of them gives, so that the ' +
        'bonus does not come on top.',
    ],
  ],
  [
    'categories, of which an order has several',
    {
      earning: [
        inGroup('a', { conditions: { categories: ['x'] } }),
        inGroup('b', { conditions: { categories: ['y'] } }),
      ],
    },
    [expect.any(String), expect.stringContaining('equal priority')],
  ],
  ...apart.map(
    ([one, other]): CheckRow => [
      `nothing where ${JSON.stringify(one)} and ${JSON.stringify(other)} never meet`,
      { earning: [inGroup('a', { conditions: one }), inGroup('b', { conditions: other })] },
      [],
    ],
  ),
  [
    'nothing where the events differ',
    { earning: [inGroup('a'), inGroup('b', { trigger: 'TOP_UP' })] },
    [],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(groupsClear, changes)).toEqual(told);
});
