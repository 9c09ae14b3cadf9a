import type { EarningConditions, EarningRule } from '../../earning/earning-rule.ts';
import { ruleTypeOf } from '../../earning/rules/earning-rules.ts';

/** Of an event that all of a list hold of, one value: lists without a common one never meet. */
const SINGLE = ['stores', 'channels', 'weekdays', 'levels'] as const;

/** What happens where the rule is looked at: a trigger, or an activity's type. */
export function eventOf(rule: EarningRule): string {
  return ruleTypeOf(rule.trigger).reportedAs(rule) ?? rule.trigger;
}

/** Whether no event can meet both. */
export function areApart(one: EarningConditions, other: EarningConditions): boolean {
  const lists = SINGLE.some((name) => {
    const [mine, theirs] = [one[name] as readonly string[], other[name] as readonly string[]];
    return mine !== undefined && theirs !== undefined && !mine.some((of) => theirs.includes(of));
  });
  return lists || datesApart(one, other) || amountsApart(one, other) || timesApart(one, other);
}

function datesApart({ dates: one }: EarningConditions, { dates: other }: EarningConditions) {
  const isBefore = (first: typeof one, then: typeof one) =>
    first?.until != null && then?.from != null && first.until < then.from;
  return isBefore(one, other) || isBefore(other, one);
}

function amountsApart(
  { orderAmount: one }: EarningConditions,
  { orderAmount: other }: EarningConditions,
) {
  const isBelow = (less: typeof one, more: typeof one) =>
    less?.maximum != null && more !== undefined && less.maximum < more.minimum;
  return isBelow(one, other) || isBelow(other, one);
}

/** Only of times that do not go over midnight it is said. */
function timesApart(
  { timeOfDay: one }: EarningConditions,
  { timeOfDay: other }: EarningConditions,
) {
  if (one === undefined || other === undefined) return false;
  if (one.from >= one.until || other.from >= other.until) return false;
  return one.until <= other.from || other.until <= one.from;
}
