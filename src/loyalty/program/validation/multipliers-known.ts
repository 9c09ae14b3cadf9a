import type { EarningRule } from '../../earning/earning-rule.ts';
import { eachRule } from './each-rule.ts';
import { error, type RuleBookCheck } from './rule-book-problem.ts';
import { eventOf } from './rules-apart.ts';

/** A multiplier multiplies base rules that are there, and that the same event is looked at by. */
export const multipliersKnown: RuleBookCheck = (content) => {
  const rules = new Map(content.earning.map((rule) => [rule.ruleId, rule]));
  return eachRule(content, (rule, path) => {
    const { formula } = rule;
    if (formula.kind !== 'MULTIPLIER' || formula.of === null) return [];
    const at = [...path, 'formula', 'of'];
    if (formula.of.length === 0) {
      const message = 'Name the base rules that it multiplies, or leave it open for all of them.';
      return [error(at, { code: 'UNKNOWN_RULE', message })];
    }
    return formula.of.flatMap((ruleId, index) => {
      const message = unfit(rule, ruleId, rules.get(ruleId));
      if (message === null) return [];
      return [error([...at, String(index)], { code: 'UNKNOWN_RULE', message })];
    });
  });
};

function unfit(rule: EarningRule, ruleId: string, base: EarningRule | undefined): string | null {
  if (base === undefined) return `There is no rule ${ruleId}.`;
  if (base.layer === 'BONUS') return `${ruleId} is a bonus rule; only base rules are multiplied.`;
  if (eventOf(base) === eventOf(rule)) return null;
  return `${ruleId} earns by ${eventOf(base)}, and this rule is for ${eventOf(rule)}.`;
}
