import { linesOf } from '../../src/loyalty/earning/breakdown.ts';
import type { EarningCircumstances } from '../../src/loyalty/earning/circumstances.ts';
import type { EarningLine, EarningRule } from '../../src/loyalty/earning/earning-rule.ts';
import {
  type DoneActivity,
  evaluateActivity,
  evaluateOrder,
  type PaidOrder,
} from '../../src/loyalty/earning/evaluate-earning.ts';
import type { OrderLine } from '../../src/loyalty/earning/order-record.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DAY } from '../../src/loyalty/time.ts';
import { DEMO, NOON } from './demo-commands.ts';

/** A point for each yuan of any order, but for what a test says. */
export function ruleOf(over: Partial<EarningRule> = {}): EarningRule {
  return {
    ruleId: 'rule',
    title: null,
    trigger: 'ORDER',
    activity: null,
    layer: 'BASE',
    formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 100 } },
    conditions: {},
    priority: 0,
    exclusiveGroup: null,
    caps: [],
    ...over,
  };
}

/** The demo program with these rules and no others. */
export function bookOf(rules: readonly EarningRule[], over: Partial<RuleBook> = {}): RuleBook {
  return { ...DEMO, earning: rules, ...over };
}

/** A line of 100 yuan. */
export function lineOf(lineId: string, over: Partial<OrderLine> = {}): OrderLine {
  return { lineId, sku: 'tea', category: null, quantity: 1, amount: 10_000, ...over };
}

/** An order of one line, at noon in Shanghai of Sunday, 22 November 2026. */
export function paidOrder(over: Partial<PaidOrder> = {}): PaidOrder {
  return {
    lines: [lineOf('1')],
    couponDiscount: 0,
    paidWithPoints: 0,
    storeId: null,
    channel: null,
    occurredAt: NOON,
    ...over,
  };
}

export function doneActivity(over: Partial<DoneActivity> = {}): DoneActivity {
  return {
    type: 'REVIEW',
    quantity: 1,
    amount: null,
    storeId: null,
    channel: null,
    occurredAt: NOON,
    ...over,
  };
}

/** A member of a year who has ordered before, and of whom nothing is counted yet. */
export function circumstances(over: Partial<EarningCircumstances> = {}): EarningCircumstances {
  return {
    growthValue: 0,
    enrolledAt: NOON - 365 * DAY,
    isFirstOrder: false,
    usedOn: () => 0,
    ...over,
  };
}

/** What each rule of the book gives for an order, or why not. */
export function orderLines(
  ruleBook: RuleBook,
  order: Partial<PaidOrder> = {},
  known: Partial<EarningCircumstances> = {},
): readonly EarningLine[] {
  const earning = evaluateOrder(ruleBook, paidOrder(order), circumstances(known));
  return linesOf(ruleBook, earning.breakdown);
}

/** The same for an activity. */
export function activityLines(
  ruleBook: RuleBook,
  activity: Partial<DoneActivity> = {},
  known: Partial<EarningCircumstances> = {},
): readonly EarningLine[] {
  const earning = evaluateActivity(ruleBook, doneActivity(activity), circumstances(known));
  return linesOf(ruleBook, earning.breakdown);
}
