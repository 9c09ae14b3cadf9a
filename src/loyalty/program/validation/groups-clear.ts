import type { EarningRule } from '../../earning/earning-rule.ts';
import { eachRule } from './each-rule.ts';
import { type RuleBookCheck, type RuleBookProblem, warning } from './rule-book-problem.ts';
import { areApart, eventOf } from './rules-apart.ts';

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
