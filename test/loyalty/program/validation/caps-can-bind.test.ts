import { expect, it } from '@jest/globals';
import type { EarningCap, EarningRule } from '../../../../src/loyalty/earning/earning-rule.ts';
import { capsCanBind } from '../../../../src/loyalty/program/validation/caps-can-bind.ts';
import { type CheckRow, ruleWith, toldBy } from '../../../support/checked-content.ts';

const cap = (
  period: EarningCap['period'],
  maximum: number,
  newMemberDays: number | null = null,
) => ({ period, maximum, newMemberDays });

const fixed = (over: Partial<EarningRule>) =>
  ruleWith({ trigger: 'CHECK_IN', formula: { kind: 'FIXED', points: 10 }, ...over });

const rows: readonly CheckRow[] = [
  [
    'nothing wrong',
    {
      earning: [
        fixed({ caps: [cap('EVENT', 9), cap('DAY', 10), cap('WEEK', 69), cap('MONTH', 200)] }),
      ],
      earningCaps: [{ over: 'ALL', ...cap('DAY', 11) }],
    },
    [],
  ],
  [
    'an event cap above what a rule gives',
    { earning: [fixed({ caps: [cap('EVENT', 10)] })] },
    [
      'WARNING CAP_NEVER_BINDS earning.0.caps.0',
      'Is never reached: the rule gives 10 at once, and the cap is at 10.',
    ],
  ],
  [
    'any cap of a sign-up above it',
    { earning: [fixed({ trigger: 'SIGN_UP', caps: [cap('LIFETIME', 10)] })] },
    [expect.stringContaining('earning.0.caps.0'), expect.any(String)],
  ],
  [
    'a week that seven days never fill',
    { earning: [fixed({ caps: [cap('DAY', 10), cap('WEEK', 70)] })] },
    [
      'WARNING CAP_NEVER_BINDS earning.0.caps.1',
      'Is never reached: another cap of 10 for each day is always reached first.',
    ],
  ],
  [
    'a month that its days never fill',
    { earning: [fixed({ caps: [cap('DAY', 10), cap('MONTH', 310)] })] },
    [expect.stringContaining('earning.0.caps.1'), expect.any(String)],
  ],
  [
    'nothing of a month that 31 days, or the weeks that it touches, can fill',
    {
      earning: [
        fixed({ caps: [cap('DAY', 10), cap('MONTH', 309)] }),
        fixed({ caps: [cap('WEEK', 50), cap('MONTH', 299)] }),
      ],
    },
    [],
  ],
  [
    'a month that the six weeks which it touches never fill',
    { earning: [fixed({ caps: [cap('WEEK', 50), cap('MONTH', 300)] })] },
    [
      'WARNING CAP_NEVER_BINDS earning.0.caps.1',
      'Is never reached: another cap of 50 for each week is always reached first.',
    ],
  ],
  [
    'a day above its week',
    { earning: [fixed({ caps: [cap('DAY', 60), cap('WEEK', 60)] })] },
    [
      'WARNING CAP_NEVER_BINDS earning.0.caps.0',
      'Is never reached: another cap of 60 for each week is always reached first.',
    ],
  ],
  [
    'the second of two that are the same',
    { earning: [fixed({ caps: [cap('DAY', 10), cap('DAY', 10)] })] },
    [expect.stringContaining('earning.0.caps.1'), expect.any(String)],
  ],
  [
    'a cap above the one over all rules',
    {
      earning: [fixed({ caps: [cap('DAY', 60)] })],
      earningCaps: [{ over: 'ACTIVITIES', ...cap('DAY', 50) }],
    },
    [
      'WARNING CAP_NEVER_BINDS earning.0.caps.0',
      'Is never reached: a cap over activities of 50 for each day is always reached first.',
    ],
  ],
  [
    'nothing of a cap over something else',
    {
      earning: [fixed({ caps: [cap('DAY', 60)] })],
      earningCaps: [{ over: 'ORDERS', ...cap('DAY', 50) }],
    },
    [],
  ],
  [
    'nothing of a lower one for new members only',
    { earning: [fixed({ caps: [cap('DAY', 60), cap('DAY', 50, 30)] })] },
    [],
  ],
  [
    'one for new members above that for all',
    { earning: [fixed({ caps: [cap('DAY', 50), cap('DAY', 60, 30)] })] },
    [expect.stringContaining('earning.0.caps.1'), expect.any(String)],
  ],
  [
    'a shared cap above a wider one',
    {
      earning: [],
      earningCaps: [
        { over: 'ALL', ...cap('DAY', 50) },
        { over: 'ORDERS', ...cap('DAY', 60) },
      ],
    },
    [
      'WARNING CAP_NEVER_BINDS earningCaps.1',
      'Is never reached: a cap over all of 50 for each day is always reached first.',
    ],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(capsCanBind, changes)).toEqual(told);
});
