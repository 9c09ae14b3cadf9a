import { describe, expect, it } from '@jest/globals';
import type { EarningFormula } from '../../../../src/loyalty/earning/earning-rule.ts';
import { activityLines, bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';

const rule = ruleOf({ trigger: 'RENEWAL' });

describe('a rule for a renewal', () => {
  it.each<{ gives: string; formula: EarningFormula; points: number }>([
    { gives: 'points for each unit', formula: { kind: 'PER_UNIT', points: 5 }, points: 15 },
    { gives: 'the same each time', formula: { kind: 'FIXED', points: 20 }, points: 20 },
    {
      gives: 'points for each whole amount',
      formula: { kind: 'PER_AMOUNT', ratio: { give: 2, per: 1_000 } },
      points: 38,
    },
  ])('gives $gives', ({ formula, points }) => {
    const done = { type: 'RENEWAL', quantity: 3, amount: 19_999 };
    expect(activityLines(bookOf([{ ...rule, formula }]), done)).toMatchObject([
      { points, outcome: points > 0 ? 'GAVE' : 'NOTHING_TO_COUNT' },
    ]);
  });

  it('gives nothing for other activities, nor for orders', () => {
    const nothing = {
      rule: 'rule',
      title: 'rule',
      points: 0,
      uncapped: 0,
      reason: 'Only RENEWAL activities earn by this rule.',
      outcome: 'NOT_THIS_TRIGGER',
      condition: null,
    };
    expect(activityLines(bookOf([rule]), { type: 'SOMETHING' })).toEqual([nothing]);
    expect(orderLines(bookOf([rule]))).toEqual([nothing]);
  });
});
