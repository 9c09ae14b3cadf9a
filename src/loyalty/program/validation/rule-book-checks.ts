import type { RuleBookContent } from '../revisions/rule-book-content.ts';
import type { RuleBookCheck, RuleBookProblem, RuleBookSurroundings } from './rule-book-problem.ts';

/** Most problems that are told at once: what is behind them shows when some are mended. */
export const PROBLEMS_MAX = 200;

/** In the order in which an operator mends them: first what others are named by. */
export const RULE_BOOK_CHECKS: readonly RuleBookCheck[] = [];

/** Everything that is wrong with the content: errors first, then in the order of the checks. */
export function problemsOf(
  content: RuleBookContent,
  surroundings: RuleBookSurroundings,
): readonly RuleBookProblem[] {
  const all = RULE_BOOK_CHECKS.flatMap((check) => check(content, surroundings));
  const errors = all.filter(({ severity }) => severity === 'ERROR');
  const warnings = all.filter(({ severity }) => severity === 'WARNING');
  return [...errors, ...warnings].slice(0, PROBLEMS_MAX);
}
