import { describe, expect, it } from '@jest/globals';
import type { Command, Draft } from '../../../src/loyalty/commands/commands.ts';
import { statisticOf } from '../../../src/loyalty/statistics/statistic.ts';
import { DAY, dayOf, HOUR } from '../../../src/loyalty/time.ts';
import {
  ALICE,
  adjust,
  cancelReward,
  capture,
  earnOrder,
  earnReview,
  enroll,
  hold,
  NOON,
  orderOf,
  redeem,
  refund,
  release,
  takeReward,
  yuan,
} from '../../support/demo-commands.ts';
import { BOB, erase, importOf, merge, transfer } from '../../support/moving-commands.ts';
import { createPureProgram } from '../../support/pure-program.ts';
import { BUSY, BUSY_REWARDS } from '../../support/random-commands.ts';
import { type StatisticLine, statisticLines } from '../../support/statistic-lines.ts';
import { inStore } from '../../support/store-visits.ts';
import { passTime, reinstate } from '../../support/time-commands.ts';

const [BRONZE = '', SILVER = ''] = BUSY.levels.map(({ levelId }) => levelId);
const TODAY = '2026-11-22';

interface Teller {
  /** Asks, and tells what the command added to the statistics. */
  tell(draft: Draft<Command>, now?: number): readonly Partial<StatisticLine>[];
  readonly program: ReturnType<typeof createPureProgram>;
}

const orderAmount = BUSY.earning.slice(0, 1);
const TWO_RULES = {
  ...BUSY,
  earning: [...BUSY.earning, ...orderAmount.map((rule) => ({ ...rule, ruleId: 'bonus' }))],
};

/** Alice has 500 points and Bob none. */
function teller(ruleBook = BUSY): Teller {
  const program = createPureProgram(ruleBook, { rewards: BUSY_REWARDS });
  const tell: Teller['tell'] = (draft, now = NOON) => {
    const before = program.facts.length;
    program.ask(draft, now);
    const { timeZone } = ruleBook.program;
    const tallies = program.facts.slice(before).flatMap((fact) =>
      fact.fact === 'EntryRecorded'
        ? (statisticOf(fact, {
            commandKind: draft.kind,
            dayOf: (instant) => dayOf(instant, timeZone),
          }) ?? [])
        : [],
    );
    return statisticLines(tallies);
  };
  tell(enroll('enroll'));
  tell(enroll('enroll-bob', BOB));
  tell(adjust('gift', 500, { expiresAt: NOON + 2 * DAY }));
  return { tell, program };
}

/** What is none of it where a case does not say otherwise. */
function line(
  measure: StatisticLine['measure'],
  points: number,
  over: Partial<StatisticLine> = {},
) {
  const none = {
    rule: null,
    purpose: null,
    purposeTag: null,
    storeId: null,
    levelId: BRONZE,
    count: 1,
  };
  return { day: TODAY, measure, points, ...none, ...over };
}

const ORDER = earnOrder('order', orderOf('order'));

const CASES: readonly {
  readonly what: string;
  readonly told: (of: Teller) => readonly Partial<StatisticLine>[];
  readonly expected: readonly Partial<StatisticLine>[];
}[] = [
  {
    what: 'points that an order earned are issued, by its rule and in its store',
    told: ({ tell }) => tell(inStore(ORDER, 'pudong')),
    expected: [line('ISSUED', 100, { rule: 'order-amount', storeId: 'pudong' })],
  },
  {
    what: 'points that an activity earned are issued, by its rule and in its store',
    told: ({ tell }) => tell(inStore(earnReview('review'), 'online')),
    expected: [line('ISSUED', 20, { rule: 'review', storeId: 'online' })],
  },
  {
    what: 'what a daily maximum cut off is not issued',
    told: ({ tell }) => tell(earnReview('review', { quantity: 9 })),
    expected: [line('ISSUED', 60, { rule: 'review' })],
  },
  {
    what: 'what is earned and pays a debt is issued as well',
    told: ({ tell }) => {
      tell(ORDER);
      tell(redeem('all', { points: 600, payable: yuan(5_000) }));
      tell(refund('refund', 'order'));
      return tell(earnReview('review'));
    },
    expected: [line('ISSUED', 20, { rule: 'review' })],
  },
  {
    what: 'the day is that of when it happened, in the time zone of the program',
    told: ({ tell }) => tell(earnReview('review', { occurredAt: NOON - 13 * HOUR })),
    expected: [line('ISSUED', 20, { rule: 'review', day: '2026-11-21' })],
  },
  {
    what: 'the level is the one before the command that reached another',
    told: ({ tell }) => [
      ...tell(
        earnOrder(
          'big',
          orderOf('big', {
            lines: [{ lineId: '1', sku: 'tea', quantity: 1, amount: yuan(1_000) }],
          }),
        ),
      ),
      ...tell(ORDER),
    ],
    expected: [
      line('ISSUED', 1_000, { rule: 'order-amount' }),
      line('ISSUED', 100, { rule: 'order-amount', levelId: SILVER }),
    ],
  },
  {
    what: 'points that an operator gives are issued by no rule',
    told: ({ tell }) => tell(adjust('more', 7)),
    expected: [line('ISSUED', 7)],
  },
  {
    what: 'points that an operator takes are deducted',
    told: ({ tell }) => tell(adjust('less', -7)),
    expected: [line('DEDUCTED', 7)],
  },
  {
    what: 'opening balances are imported',
    told: ({ tell }) => tell(importOf('import', [{ member: ALICE, points: 40 }])),
    expected: [line('IMPORTED', 40)],
  },
  {
    what: 'points that pay for an order are redeemed, in the store of the order',
    told: ({ tell }) => {
      tell(inStore(ORDER, 'pudong'));
      return tell(redeem('pay', { points: 50, orderId: 'order', payable: yuan(100) }));
    },
    expected: [
      line('REDEEMED', 50, { purpose: 'ORDER_PAYMENT', storeId: 'pudong' }),
      line('TAKEN_BACK', 1, { rule: 'order-amount', storeId: 'pudong' }),
    ],
  },
  {
    what: 'points that pay for an order that nobody has reported are redeemed in no store',
    told: ({ tell }) => tell(redeem('pay', { points: 50 })),
    expected: [line('REDEEMED', 50, { purpose: 'ORDER_PAYMENT' })],
  },
  {
    what: 'points that are held are none of it until they are captured; the rest never is',
    told: ({ tell, program }) => {
      const held = program.ask(hold('hold', 80));
      const holdId = held.type === 'HoldPointsSuccess' ? held.hold.holdId : '';
      return tell(capture('capture', holdId, 30));
    },
    expected: [line('REDEEMED', 30, { purpose: 'ORDER_PAYMENT' })],
  },
  {
    what: 'a hold that is released is none of it',
    told: ({ tell, program }) => {
      const held = program.ask(hold('hold', 80));
      const holdId = held.type === 'HoldPointsSuccess' ? held.hold.holdId : '';
      return [...tell(hold('another', 10)), ...tell(release('release', holdId))];
    },
    expected: [],
  },
  {
    what: 'points that pay for a reward are redeemed, and return when it is cancelled',
    told: ({ tell, program }) => {
      const taken = program.ask(takeReward('reward', 'rwd_plain'));
      if (taken.type !== 'RedeemRewardSuccess') throw new Error(taken.type);
      return [
        ...tell(takeReward('again', 'rwd_plain')),
        ...tell(cancelReward('cancel', taken.redemption.redemptionId)),
      ];
    },
    expected: [
      line('REDEEMED', 100, { purpose: 'REWARD' }),
      line('RETURNED', 100, { purpose: 'REWARD' }),
    ],
  },
  {
    what: 'a refund returns what was paid and takes back what was earned, debt included',
    told: ({ tell }) => {
      tell(inStore(ORDER, 'pudong'));
      tell(redeem('pay', { points: 50, orderId: 'order', payable: yuan(100) }));
      tell(redeem('all', { points: 549, payable: yuan(5_000) }));
      return tell(refund('refund', 'order'));
    },
    expected: [
      line('RETURNED', 50, { purpose: 'ORDER_PAYMENT', storeId: 'pudong' }),
      line('TAKEN_BACK', 99, { rule: 'order-amount', storeId: 'pudong' }),
    ],
  },
  {
    what: 'what expires is expired on the day it did, and reinstated when it is given back',
    told: ({ tell, program }) => {
      const { accountId } = program.accountOf('alice');
      const late = NOON + 5 * DAY;
      return [...tell(passTime('time', [accountId]), late), ...tell(reinstate('back', 2), late)];
    },
    expected: [
      line('EXPIRED', 500, { day: '2026-11-24' }),
      line('REINSTATED', 500, { day: '2026-11-27' }),
    ],
  },
  {
    what: 'what becomes active is none of it: it was issued already',
    told: ({ tell, program }) => {
      const { accountId } = program.accountOf('alice');
      return tell(passTime('time', [accountId]), NOON + DAY);
    },
    expected: [],
  },
  {
    what: 'a gift to another member is moved: out, and in',
    told: ({ tell }) => tell(transfer('give', 30)),
    expected: [
      line('MOVED_OUT', 30, { purpose: 'TRANSFER' }),
      line('MOVED_IN', 30, { purpose: 'TRANSFER' }),
    ],
  },
  {
    what: 'the points of a member who was merged are moved: out, and in',
    told: ({ tell }) => tell(merge('merge', { survivor: BOB, absorbed: ALICE })),
    expected: [line('MOVED_OUT', 500), line('MOVED_IN', 500)],
  },
  {
    what: 'the points of a member who is erased expire',
    told: ({ tell }) => tell(erase('erase')),
    expected: [line('EXPIRED', 500)],
  },
];

describe('what became of points', () => {
  it.each(CASES)('$what', ({ told, expected }) => {
    expect(told(teller())).toEqual(expected);
  });

  it('an order by two rules is issued by each, and both are the entry', () => {
    expect(teller(TWO_RULES).tell(ORDER)).toEqual([
      line('ISSUED', 100, { rule: 'order-amount' }),
      line('ISSUED', 100, { rule: 'bonus' }),
    ]);
  });

  it('is taken back from each rule that had given, to the point when all goes back', () => {
    const { tell } = teller(TWO_RULES);
    const lines = [1, 2, 3].map((number) => {
      return { lineId: String(number), sku: 'tea', quantity: 1, amount: yuan(number + 0.01) };
    });
    const issued = tell(earnOrder('order', orderOf('order', { lines })));
    expect(issued.map(({ rule, points }) => [rule, points])).toEqual([
      ['order-amount', 6],
      ['bonus', 6],
    ]);
    const back = ['1', '2', '3'].flatMap((lineId) =>
      tell(refund(`refund-${lineId}`, 'order', { lines: [{ lineId, quantity: 1 }] })),
    );
    const ofRule = (name: string) =>
      back.reduce((sum, { rule, points = 0 }) => sum + (rule === name ? points : 0), 0);
    expect([ofRule('order-amount'), ofRule('bonus')]).toEqual([6, 6]);
    expect(new Set(back.map(({ measure }) => measure))).toEqual(new Set(['TAKEN_BACK']));
  });

  it('of a program without levels is of none', () => {
    const [issued] = teller({ ...BUSY, levels: [] }).tell(adjust('more', 7));
    expect(issued?.levelId).toBeNull();
  });

  it('is issued when it is earned, though it is active only later', () => {
    const rules = { ...BUSY, activation: { kind: 'AFTER_DAYS', days: 1 } } as const;
    expect(teller(rules).tell(ORDER)).toEqual([line('ISSUED', 100, { rule: 'order-amount' })]);
  });
});
