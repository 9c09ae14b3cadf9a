import { describe, expect, it } from '@jest/globals';
import type { ActivityRecord } from '../../../src/loyalty/earning/activity-record.ts';
import { evaluateActivity, evaluateOrder } from '../../../src/loyalty/earning/evaluate-earning.ts';
import { explainActivity, explainOrder } from '../../../src/loyalty/earning/explain-earning.ts';
import type { OrderEarning } from '../../../src/loyalty/earning/order-record.ts';
import { NOON } from '../../support/demo-commands.ts';
import {
  bookOf,
  circumstances,
  doneActivity,
  paidOrder,
  ruleOf,
} from '../../support/earning-events.ts';

const review = ruleOf({
  ...{ ruleId: 'review', title: 'Reviews', trigger: 'REVIEW' as const },
  formula: { kind: 'PER_UNIT', points: 20 },
  caps: [{ period: 'DAY', maximum: 60, newMemberDays: null }],
});
const book = bookOf([ruleOf(), review]);

/** An order of 100 yuan as it was kept before breakdowns were. */
function earlierOrder(over: Partial<OrderEarning>): OrderEarning {
  const { paidWithPoints: _, ...order } = paidOrder();
  return {
    ...order,
    ...{ recordedAt: NOON, shipping: 0, paid: 10_000, points: 100, growth: 100 },
    ...{ takenBack: 0, growthTakenBack: 0, revision: 1 },
    ...over,
  };
}

function earlierActivity(over: Partial<ActivityRecord>): ActivityRecord {
  return {
    ...doneActivity(),
    ...{ activityId: 'a', accountId: 'acc_1', recordedAt: NOON, points: 20, sequence: 1 },
    ...{ circumstances: null, breakdown: null },
    ...over,
  };
}

describe('what an order earned is explained', () => {
  it('as it was decided, whatever the rules looked at is by now', () => {
    const known = circumstances({ isFirstOrder: true });
    const first = bookOf([ruleOf({ title: 'Welcome', conditions: { firstOrder: true } })]);
    const { breakdown } = evaluateOrder(first, paidOrder(), known);
    expect(explainOrder(first, earlierOrder({ breakdown }))).toMatchObject([
      { rule: 'rule', title: 'Welcome', points: 100, outcome: 'GAVE' },
    ]);
  });

  it.each([
    ['before breakdowns were kept', {}, 100],
    ['with a part that points had paid', { paid: 4_000, points: 40, growth: 40 }, 40],
    ['with a part that points paid later', { paid: 4_000 }, 100],
  ])('when it was recorded %s', (_when, over, points) => {
    expect(explainOrder(book, earlierOrder(over))).toMatchObject([
      { rule: 'rule', points, outcome: 'GAVE' },
      { rule: 'review', points: 0, outcome: 'NOT_THIS_TRIGGER' },
    ]);
  });

  it('only where it can be reckoned again exactly', () => {
    expect(explainOrder(book, earlierOrder({ points: 70 }))).toBeNull();
  });
});

describe('what an activity earned is explained', () => {
  it('as it was decided', () => {
    const known = circumstances({ usedOn: () => 55 });
    const { breakdown } = evaluateActivity(book, doneActivity(), known);
    expect(explainActivity(book, earlierActivity({ breakdown, points: 5 }))).toMatchObject([
      { rule: 'rule', outcome: 'NOT_THIS_TRIGGER' },
      { rule: 'review', title: 'Reviews', points: 5, uncapped: 20, outcome: 'CAPPED' },
    ]);
  });

  it('when it was recorded before breakdowns were kept', () => {
    expect(explainActivity(book, earlierActivity({}))).toMatchObject([
      { rule: 'rule', points: 0 },
      { rule: 'review', points: 20, outcome: 'GAVE' },
    ]);
  });

  it('only where it can be reckoned again exactly: nobody knows what was left of a cap', () => {
    expect(explainActivity(book, earlierActivity({ points: 5 }))).toBeNull();
  });
});
