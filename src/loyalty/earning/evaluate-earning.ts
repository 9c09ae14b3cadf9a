import { applyRatio, type MinorUnits, type Points, scaleDown } from '../points.ts';
import type { RuleBook } from '../program/rule-book.ts';
import { dayOf, type Instant } from '../time.ts';
import type { EarningContext, EarningEvent, EarningLine, EarningRule } from './earning-rule.ts';
import { activityTypeOf } from './plain-rules.ts';

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
  const breakdown = ruleBook.earning.map((rule) => evaluate(rule, event, context));
  return { points: breakdown.reduce((sum, line) => sum + line.points, 0), breakdown };
}

function evaluate(rule: EarningRule, event: EarningEvent, context: EarningContext): EarningLine {
  const { ruleId, formula } = rule;
  const nothing = { rule: ruleId, points: 0, uncapped: 0 };
  if (event.kind === 'ORDER') {
    if (rule.trigger !== 'ORDER' || formula.kind !== 'PER_AMOUNT') {
      return { ...nothing, reason: 'Orders do not earn by this rule.' };
    }
    const points = applyRatio(event.paid, formula.ratio);
    const { give, per } = formula.ratio;
    const reason = `${give} for each whole ${per} of ${event.paid} really paid (minor units).`;
    return { rule: ruleId, points, uncapped: points, reason };
  }
  const type = activityTypeOf(rule);
  if (event.type !== type || formula.kind !== 'PER_UNIT') {
    const only = type === null ? 'orders' : `${type} activities`;
    return { ...nothing, reason: `Only ${only} earn by this rule.` };
  }
  const uncapped = scaleDown(event.quantity, formula.points, 1);
  const reason = `${formula.points} each for ${event.quantity}.`;
  const [cap] = rule.caps;
  if (cap === undefined) return { rule: ruleId, points: uncapped, uncapped, reason };
  const left = Math.max(0, cap.maximum - context.usedToday(ruleId));
  const points = Math.min(uncapped, left);
  const capped = `At most ${cap.maximum} a day; ${left} were left on ${context.day}.`;
  return { rule: ruleId, points, uncapped, reason: points < uncapped ? capped : reason };
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
  const capped = new Set(rules.filter(({ caps }) => caps.length > 0).map((rule) => rule.ruleId));
  return earning.breakdown
    .filter((line) => line.points > 0 && capped.has(line.rule))
    .map((line) => ({ ruleId: line.rule, points: line.points }));
}

/** Whether callers may report activities of this type: some rule must know it. */
export function isKnownActivity(ruleBook: RuleBook, type: string): boolean {
  return ruleBook.earning.some((rule) => activityTypeOf(rule) === type);
}
