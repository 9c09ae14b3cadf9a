import type { RuleBookContent } from '../revisions/rule-book-content.ts';
import { activitiesFit } from './activities-fit.ts';
import { calendarKnown } from './calendar-known.ts';
import { capsCanBind } from './caps-can-bind.ts';
import { formulasFit } from './formulas-fit.ts';
import { groupsClear } from './groups-clear.ts';
import { idsUnique } from './ids-unique.ts';
import { idsWellFormed } from './ids-well-formed.ts';
import { levelsInOrder } from './levels-in-order.ts';
import { levelsKnown } from './levels-known.ts';
import { levelsOfRewards } from './levels-of-rewards.ts';
import { multipliersKnown } from './multipliers-known.ts';
import { numbersInRange } from './numbers-in-range.ts';
import { redemptionSane } from './redemption-sane.ts';
import type { RuleBookCheck, RuleBookProblem, RuleBookSurroundings } from './rule-book-problem.ts';
import { rulesCanGive } from './rules-can-give.ts';
import { rulesCanMatch } from './rules-can-match.ts';
import { textsReadable } from './texts-readable.ts';
import { transfersSane } from './transfers-sane.ts';

/** Most problems that are told at once: what is behind them shows when some are mended. */
export const PROBLEMS_MAX = 200;

/** In the order in which an operator mends them: first what others are named by. */
export const RULE_BOOK_CHECKS: readonly RuleBookCheck[] = [
  idsWellFormed,
  idsUnique,
  textsReadable,
  numbersInRange,
  calendarKnown,
  activitiesFit,
  formulasFit,
  levelsInOrder,
  levelsKnown,
  levelsOfRewards,
  multipliersKnown,
  rulesCanMatch,
  rulesCanGive,
  groupsClear,
  capsCanBind,
  redemptionSane,
  transfersSane,
];

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
