import { describe, expect, it } from '@jest/globals';
import { linesOf } from '../../../src/loyalty/earning/breakdown.ts';
import type { EarningRule } from '../../../src/loyalty/earning/earning-rule.ts';
import { evaluateOrder } from '../../../src/loyalty/earning/evaluate-earning.ts';
import { quoteOrder } from '../../../src/loyalty/redemption/quote-order.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { ALICE, earnOrder, enroll, NOON, orderOf, yuan } from '../../support/demo-commands.ts';
import {
  bookOf,
  circumstances,
  lineOf,
  orderLines,
  paidOrder,
  ruleOf,
} from '../../support/earning-events.ts';
import { createPureProgram } from '../../support/pure-program.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const cap = (maximum: number) => ({ period: 'EVENT', maximum, newMemberDays: null }) as const;
/** 10^18 points for a million units: more than a number can count. */
const units = ruleOf({ ruleId: 'units', formula: { kind: 'PER_UNIT', points: 1_000_000_000_000 } });
const doubleFor = (category: string, over: Partial<EarningRule> = {}): EarningRule =>
  ruleOf({
    ruleId: `double-${category}`,
    layer: 'BONUS',
    formula: { kind: 'MULTIPLIER', basisPoints: 20_000, stacking: 'MULTIPLY', of: null },
    conditions: { categories: [category] },
    ...over,
  });
const million = { category: 'tea', quantity: 1_000_000 };

describe('points beyond counting', () => {
  it.each<{ what: string; rules: readonly EarningRule[] }>([
    { what: 'one rule', rules: [units] },
    { what: 'several rules', rules: [units, { ...units, ruleId: 'more' }] },
    { what: 'a multiplier of some lines', rules: [units, doubleFor('tea')] },
    {
      what: 'a multiplier of what another one gave',
      rules: [units, doubleFor('tea'), doubleFor('cup')],
    },
  ])('by $what are refused, in a quote too, with the path of the lines', ({ rules }) => {
    const program = createPureProgram(bookOf(rules));
    program.ask(enroll('enroll'), NOON - DAY);
    const lines = ['tea', 'cup'].map((category) => ({
      lineId: category,
      sku: category,
      category,
      quantity: 1_000_000,
      amount: yuan(1),
    }));
    const refused = {
      type: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      message: 'The account would count beyond 2^53 − 1.',
    };
    const question = { member: ALICE, order: orderOf('o1', { lines }), restrictedTo: null };
    expect(quoteOrder(program.workingSet, question, NOON)).toEqual({
      ...refused,
      path: ['order', 'lines'],
    });
    expect(program.ask(earnOrder('o1', orderOf('o1', { lines })))).toEqual({
      ...refused,
      path: ['source', 'order', 'lines'],
    });
  });

  it('that a cap has cut are told as the most there is', () => {
    const rules = [{ ...units, caps: [cap(7)] }];
    expect(orderLines(bookOf(rules), { lines: [lineOf('1', million)] })).toEqual([
      {
        ...{ rule: 'units', title: 'units', points: 7, uncapped: MOST },
        ...{ reason: 'At most 7 each time.', outcome: 'CAPPED', condition: null },
      },
    ]);
  });

  it('that a cap over all rules has cut are what it leaves, by line too', () => {
    const lines = [lineOf('1', million), lineOf('2', { ...million, category: 'cup' })];
    const book = bookOf([units, doubleFor('tea')], { earningCaps: [{ ...cap(9), over: 'ALL' }] });
    const earning = evaluateOrder(book, paidOrder({ lines }), circumstances());
    expect(linesOf(book, earning.breakdown)).toMatchObject([
      { points: 9, uncapped: MOST, outcome: 'CAPPED' },
      { points: 0, outcome: 'CAPPED' },
    ]);
    expect(earning.pointsByLine).toEqual([4, 5]);
  });
});
