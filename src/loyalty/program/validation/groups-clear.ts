import type { EarningConditions, EarningRule } from '../../earning/earning-rule.ts';
import { ruleTypeOf } from '../../earning/rules/earning-rules.ts';
import { eachRule } from './each-rule.ts';
import { type RuleBookCheck, type RuleBookProblem, warning } from './rule-book-problem.ts';

/** Of an event that all of a list hold of, one value: lists without a common one never meet. */
const SINGLE = ['stores', 'channels', 'weekdays', 'levels'] as const;

/**
 * Of the rules of one group only the first that matches gives. When two of equal priority can match
 * together, their order in the list decides, which is seldom meant; and when a bonus stands in a
 * group with a base rule, the base is lost wherever the bonus comes first.
 */
export const groupsClear: RuleBookCheck = (content) =>
  eachRule(content, (rule, path) => {
    const { exclusiveGroup, ruleId } = rule;
    if (exclusiveGroup === null) return [];
    const problems: RuleBookProblem[] = [];
    const found = (where: string, message: string) => {
      problems.push(warning([...path, where], { code: 'GROUP_AMBIGUOUS', message }));
    };
    const before = content.earning.slice(0, Number(path[1])).filter((of) => meets(of, rule));
    const equal = before.find(({ priority }) => priority === rule.priority);
    if (equal !== undefined) {
      found(
        'priority',
        `${equal.ruleId} and ${ruleId} of group ${exclusiveGroup} can match together with equal ` +
          `priority: ${equal.ruleId} gives, because it stands first.`,
      );
    }
    const other = before.find(({ layer }) => layer !== rule.layer);
    if (other !== undefined) {
      found(
        'exclusiveGroup',
        `Group ${exclusiveGroup} has base and bonus rules, ${other.ruleId} and ${ruleId}: only ` +
          'one of them gives, so that the bonus does not come on top.',
      );
    }
    return problems;
  });

/** Whether both rules are of one group, and one event can match both. */
function meets(one: EarningRule, other: EarningRule): boolean {
  if (one.exclusiveGroup !== other.exclusiveGroup) return false;
  return eventOf(one) === eventOf(other) && !areApart(one.conditions, other.conditions);
}

function eventOf(rule: EarningRule): string {
  return ruleTypeOf(rule.trigger).reportedAs(rule) ?? rule.trigger;
}

function areApart(one: EarningConditions, other: EarningConditions): boolean {
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
