import type { Instant } from '../../time.ts';
import type { RuleBookContent } from '../revisions/rule-book-content.ts';
import type { Program } from '../rule-book.ts';

/** Every kind of problem, with the sentence that an operator reads about it. */
export const RULE_BOOK_PROBLEMS = {
  ID_MALFORMED: 'An id has characters that ids do not have, or is too long.',
  ID_TAKEN: 'Two of a kind have the same id, code or name.',
  TEXT_MALFORMED: 'A text is empty, too long, or has characters that nobody can see.',
  NUMBER_OUT_OF_RANGE: 'A number is smaller or larger than it may be.',
  UNKNOWN_RULE: 'A multiplier names a rule that it cannot multiply, or that is not there.',
  UNKNOWN_LEVEL: 'A condition names a level that is not there.',
  FORMULA_UNFIT: 'The formula does not go with the trigger or the layer of the rule.',
  ACTIVITY_UNFIT: 'The activity type does not go with the trigger of the rule.',
  GROUP_AMBIGUOUS: 'Two rules of one exclusive group can both match and have equal priority.',
  CAP_NEVER_BINDS: 'A cap is never reached, because another one or the formula is lower.',
  RULE_NEVER_MATCHES: 'A rule can never give anything, as it stands beside the others.',
  RULE_IS_OVER: 'The last day of a rule has passed.',
  LEVELS_OUT_OF_ORDER: 'Ranks and thresholds of levels must rise, the first threshold being 0.',
  LEVEL_IN_USE: 'A level is gone that rewards still ask for.',
  REDEMPTION_UNFIT: 'The figures of the redemption policy contradict each other.',
  TRANSFERS_UNFIT: 'The figures of the transfer policy contradict each other.',
  DAY_UNKNOWN: 'A day, time or month is none of the calendar.',
} as const;

export type RuleBookProblemCode = keyof typeof RULE_BOOK_PROBLEMS;

/** One thing that is wrong with a rule book, or that its author has probably not meant. */
export interface RuleBookProblem {
  /** Where in the content, e.g. `['earning', '0', 'caps', '1', 'maximum']`. */
  readonly path: readonly string[];
  readonly code: RuleBookProblemCode;
  /** An ERROR keeps the draft from being published; a WARNING is only shown. */
  readonly severity: 'ERROR' | 'WARNING';
  /** For the operator, with the figures. */
  readonly message: string;
}

/** What a check may look at besides the content. */
export interface RuleBookSurroundings {
  readonly program: Program;
  /** From when on the rules are to decide. */
  readonly at: Instant;
  /** Ids of the levels that rewards ask for. */
  readonly rewardLevelIds: readonly string[];
}

/** Finds the problems of one kind, in the order of the content; all it finds, not the first. */
export type RuleBookCheck = (
  content: RuleBookContent,
  surroundings: RuleBookSurroundings,
) => readonly RuleBookProblem[];

type Told = Omit<RuleBookProblem, 'severity'>;

/** Nobody could be decided by it: it has to be mended first. */
export function error(path: RuleBookProblem['path'], of: Omit<Told, 'path'>): RuleBookProblem {
  return { path, ...of, severity: 'ERROR' };
}

/** It can decide, though its author has probably not meant it so. */
export function warning(path: RuleBookProblem['path'], of: Omit<Told, 'path'>): RuleBookProblem {
  return { path, ...of, severity: 'WARNING' };
}
