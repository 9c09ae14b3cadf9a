import type { EarningRule } from '../../earning/earning-rule.ts';
import type { RuleBookContent } from '../revisions/rule-book-content.ts';
import type { RuleBookProblem } from './rule-book-problem.ts';

/** The problems of each earning rule, in their order. */
export function eachRule(
  { earning }: RuleBookContent,
  find: (rule: EarningRule, path: readonly string[]) => readonly RuleBookProblem[],
): readonly RuleBookProblem[] {
  return earning.flatMap((rule, index) => find(rule, ['earning', String(index)]));
}
