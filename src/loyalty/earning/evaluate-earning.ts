import { applyRatio, type MinorUnits, type Points } from '../points.ts';
import type { RuleBook } from '../program/rule-book.ts';
import { dayOf, type Instant } from '../time.ts';
import type { EarningContext, EarningEvent, EarningLine, EarningRule } from './earning-rule.ts';
import { ruleTypeOf } from './rules/earning-rules.ts';

export interface Earning {
  readonly points: Points;
  /** One line a rule, in the order of the rule book. */
  readonly breakdown: readonly EarningLine[];
}

/** What the rule book gives for `event`: every rule looked at, each saying what or why nothing. */
export function evaluateEarning(
  ruleBook: RuleBook,
  event: EarningEvent,
  context: EarningContext,
): Earning {
  const breakdown = ruleBook.earning.map((rule) => ruleTypeOf(rule).evaluate(rule, event, context));
  return { points: breakdown.reduce((sum, line) => sum + line.points, 0), breakdown };
}

export interface OrderEarned extends Earning {
  readonly growth: Points;
}

/** What an order gives for what was really paid. No rule of orders has a daily maximum. */
export function evaluateOrder(
  ruleBook: RuleBook,
  order: { readonly paid: MinorUnits; readonly occurredAt: Instant },
): OrderEarned {
  const day = dayOf(order.occurredAt, ruleBook.program.timeZone);
  const event = { kind: 'ORDER', paid: order.paid } as const;
  const earning = evaluateEarning(ruleBook, event, { day, usedToday: () => 0 });
  return { ...earning, growth: applyRatio(order.paid, ruleBook.growth) };
}

/** What of an earning counts against a rule's daily maximum. */
export function dailyMaximaUsed(
  rules: readonly EarningRule[],
  earning: Earning,
): readonly { readonly ruleId: string; readonly points: Points }[] {
  const capped = new Set(rules.filter(hasDailyMaximum).map((rule) => rule.ruleId));
  return earning.breakdown
    .filter((line) => line.points > 0 && capped.has(line.rule))
    .map((line) => ({ ruleId: line.rule, points: line.points }));
}

function hasDailyMaximum(rule: EarningRule): boolean {
  return rule.kind === 'ACTIVITY' && rule.dailyMaximum !== null;
}

/** Whether callers may report activities of this type: some rule must know it. */
export function isKnownActivity(ruleBook: RuleBook, type: string): boolean {
  return ruleBook.earning.some((rule) => rule.kind === 'ACTIVITY' && rule.activity === type);
}
