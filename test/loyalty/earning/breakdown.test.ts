import { describe, expect, it } from '@jest/globals';
import {
  givenIn,
  isEarlier,
  laterLineOf,
  linesOf,
  positionsText,
  ruleIdsOf,
} from '../../../src/loyalty/earning/breakdown.ts';
import { evaluateOrder } from '../../../src/loyalty/earning/evaluate-earning.ts';
import { bookOf, circumstances, paidOrder, ruleOf } from '../../support/earning-events.ts';

const exclusions = { categories: [], skus: ['voucher'], activities: [] };
const lines = ['tea', 'voucher'].map((sku, index) => ({
  lineId: String(index),
  sku,
  category: null,
  quantity: 1,
  amount: 5_000,
}));
const book = bookOf(
  [
    ruleOf({ ruleId: 'gives' }),
    ruleOf({ ruleId: 'reviews', trigger: 'REVIEW' }),
    ruleOf({ ruleId: 'stores', conditions: { stores: ['s1'] } }),
    ruleOf({ ruleId: 'more-stores', conditions: { stores: ['s2'], weekdays: ['MONDAY'] } }),
    ruleOf({ ruleId: 'vouchers', conditions: { skus: ['voucher'] } }),
    ruleOf({ ruleId: 'first', exclusiveGroup: 'g', priority: 1 }),
    ruleOf({ ruleId: 'second', exclusiveGroup: 'g' }),
    ruleOf({
      ruleId: 'capped',
      caps: [{ period: 'EVENT', maximum: 3, newMemberDays: null }],
    }),
    ruleOf({ ruleId: 'dear', formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 9_999 } } }),
  ],
  { exclusions },
);
const kept = evaluateOrder(book, paidOrder({ lines }), circumstances()).breakdown;

describe('a breakdown', () => {
  it('is kept small: each rule by its place', () => {
    expect(kept).toEqual({
      revision: 1,
      gave: '0,5,7',
      points: [50, 50, 3],
      counted: [5_000, 5_000, 5_000],
      cut: {
        7: {
          uncapped: 50,
          cap: { period: 'EVENT', maximum: 3, newMemberDays: null, left: 3, from: null },
        },
      },
      passed: { stores: '2-3', EXCLUDED: '4', OUTRANKED: '6', NOTHING_TO_COUNT: '8' },
    });
  });

  it('is shown whole, in the order of the rule book', () => {
    const nothing = { points: 0, uncapped: 0, condition: null };
    expect(linesOf(book, kept)).toEqual([
      {
        ...{ rule: 'gives', title: 'gives' },
        ...{ points: 50, uncapped: 50 },
        reason: '1 for each whole 100 of 5000 really paid (minor units).',
        outcome: 'GAVE',
        condition: null,
      },
      {
        ...nothing,
        ...{ rule: 'reviews', title: 'reviews' },
        reason: 'Only REVIEW activities earn by this rule.',
        outcome: 'NOT_THIS_TRIGGER',
      },
      {
        ...nothing,
        ...{ rule: 'stores', title: 'stores' },
        reason: 'Only in store s1.',
        outcome: 'CONDITION_NOT_MET',
        condition: 'stores',
      },
      {
        ...nothing,
        ...{ rule: 'more-stores', title: 'more-stores' },
        reason: 'Only in store s2.',
        outcome: 'CONDITION_NOT_MET',
        condition: 'stores',
      },
      {
        ...nothing,
        ...{ rule: 'vouchers', title: 'vouchers' },
        reason: 'What it counts is excluded from earning.',
        outcome: 'EXCLUDED',
      },
      {
        ...{ rule: 'first', title: 'first' },
        ...{ points: 50, uncapped: 50 },
        reason: '1 for each whole 100 of 5000 really paid (minor units).',
        outcome: 'GAVE',
        condition: null,
      },
      {
        ...nothing,
        ...{ rule: 'second', title: 'second' },
        reason: 'Another rule of the group g came first.',
        outcome: 'OUTRANKED',
      },
      {
        ...{ rule: 'capped', title: 'capped' },
        points: 3,
        uncapped: 50,
        reason: 'At most 3 each time.',
        outcome: 'CAPPED',
        condition: null,
      },
      {
        ...nothing,
        ...{ rule: 'dear', title: 'dear' },
        reason: 'What it counts is too little for a point.',
        outcome: 'NOTHING_TO_COUNT',
      },
    ]);
  });

  it('is shown the same where it was kept by names, as it was before', () => {
    const { gave: _, points: __, counted: ___, cut: ____, ...alike } = kept;
    const given = givenIn(ruleIdsOf(book), kept);
    expect(given).toEqual([
      { rule: 'gives', points: 50, counted: 5_000 },
      { rule: 'first', points: 50, counted: 5_000 },
      {
        ...{ rule: 'capped', points: 3, uncapped: 50, counted: 5_000 },
        cap: { period: 'EVENT', maximum: 3, newMemberDays: null, left: 3, from: null },
      },
    ]);
    const named = { ...alike, given };
    expect(givenIn([], named)).toBe(given);
    expect(linesOf(book, named)).toEqual(linesOf(book, kept));
  });

  it('of which nothing came is shown whole as well', () => {
    const none = evaluateOrder(book, paidOrder({ lines: [] }), circumstances());
    expect(none.breakdown).toMatchObject({ gave: '', points: [], counted: [] });
    expect(linesOf(book, none.breakdown).map(({ points }) => points)).toEqual(Array(9).fill(0));
  });

  it('is explained by no other revision', () => {
    expect(() => linesOf({ ...book, revision: 2 }, kept)).toThrow('not explained by 2');
  });

  it.each([
    { positions: [], text: '' },
    { positions: [4], text: '4' },
    { positions: [0, 1, 2, 5, 7, 8], text: '0-2,5,7-8' },
  ])('names places briefly: $text', ({ positions, text }) => {
    expect(positionsText(positions)).toBe(text);
  });

  it.each([
    { points: 20, uncapped: 20, outcome: 'GAVE' },
    { points: 0, uncapped: 20, outcome: 'CAPPED' },
    { points: 0, uncapped: 0, outcome: 'NOT_THIS_TRIGGER' },
  ])('of the time before outcomes is read as $outcome', ({ points, uncapped, outcome }) => {
    const line = { rule: 'review', points, uncapped, reason: 'So it was.' };
    expect(isEarlier([line])).toBe(true);
    expect(laterLineOf(line)).toEqual({ ...line, title: 'review', outcome, condition: null });
  });
});
