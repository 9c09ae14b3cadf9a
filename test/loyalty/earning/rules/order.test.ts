import { describe, expect, it } from '@jest/globals';
import type { EarningFormula } from '../../../../src/loyalty/earning/earning-rule.ts';
import type { PaidOrder } from '../../../../src/loyalty/earning/evaluate-earning.ts';
import {
  activityLines,
  bookOf,
  lineOf,
  orderLines,
  ruleOf,
} from '../../../support/earning-events.ts';

const perYuan: EarningFormula = { kind: 'PER_AMOUNT', ratio: { give: 1, per: 100 } };
const perUnit: EarningFormula = { kind: 'PER_UNIT', points: 5 };
const fixed: EarningFormula = { kind: 'FIXED', points: 50 };
const tenTeas = [lineOf('1', { quantity: 10 })];
const paidByPoints = { paidWithPoints: 10_000 };

describe('a rule for orders', () => {
  it.each<{
    gives: string;
    formula: EarningFormula;
    order: Partial<PaidOrder>;
    points: number;
  }>([
    { gives: 'a point for each whole yuan', formula: perYuan, order: {}, points: 100 },
    { gives: 'nothing for coupons', formula: perYuan, order: { couponDiscount: 50 }, points: 99 },
    {
      gives: 'nothing for the part that points paid',
      formula: perYuan,
      order: { paidWithPoints: 4_000 },
      points: 60,
    },
    { gives: 'points for each unit', formula: perUnit, order: { lines: tenTeas }, points: 50 },
    { gives: 'no units when points paid all', formula: perUnit, order: paidByPoints, points: 0 },
    { gives: 'the same each time', formula: fixed, order: { lines: tenTeas }, points: 50 },
    {
      gives: 'nothing each time when points paid all',
      formula: fixed,
      order: paidByPoints,
      points: 0,
    },
  ])('gives $gives', ({ formula, order, points }) => {
    expect(orderLines(bookOf([ruleOf({ formula })]), order)).toMatchObject([
      { points, outcome: points > 0 ? 'GAVE' : 'NOTHING_TO_COUNT' },
    ]);
  });

  it('gives nothing for an activity', () => {
    expect(activityLines(bookOf([ruleOf()]))).toEqual([
      {
        rule: 'rule',
        title: 'rule',
        points: 0,
        uncapped: 0,
        reason: 'Only orders earn by this rule.',
        outcome: 'NOT_THIS_TRIGGER',
        condition: null,
      },
    ]);
  });
});
