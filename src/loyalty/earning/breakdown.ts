import { invariant } from '../invariant.ts';
import type { Points } from '../points.ts';
import type { RuleBook } from '../program/rule-book.ts';
import { type BoundCap, reasonOfCap } from './cap-points.ts';
import { otherwise } from './conditions/conditions.ts';
import type {
  EarningConditions,
  EarningLine,
  EarningOutcome,
  EarningRule,
} from './earning-rule.ts';
import { reasonOf } from './formulas/formulas.ts';
import { ruleTypeOf } from './rules/earning-rules.ts';

/** A rule that came to something, be it that a cap took all of it. */
export interface GivenLine {
  readonly rule: string;
  readonly points: Points;
  /** What it would have given without caps; absent when that is the same. */
  readonly uncapped?: Points;
  /** What its formula counted: minor units, units, or points that it multiplied. */
  readonly counted: number;
  /** What cut it; absent when nothing did. */
  readonly cap?: BoundCap;
}

/** Why a rule of the right trigger was passed over: an outcome, or the condition that failed. */
export type PassedOver =
  | Extract<EarningOutcome, 'EXCLUDED' | 'OUTRANKED' | 'NOTHING_TO_COUNT'>
  | keyof EarningConditions;

/**
 * Every rule that was looked at, as it is kept: whole for those that came to something; of the
 * others only which they are. Rules of other triggers are not named at all.
 */
export interface KeptBreakdown {
  /** Revision of the rule book that it is about. */
  readonly revision: number;
  /** In the order of the rule book. */
  readonly given: readonly GivenLine[];
  /** Positions in the rule book, as in `0,3-7,9`. */
  readonly passed: Readonly<Partial<Record<PassedOver, string>>>;
}

/** Every rule of the book, in its order, with what it gave or why nothing. */
export function linesOf(ruleBook: RuleBook, kept: KeptBreakdown): readonly EarningLine[] {
  invariant(
    ruleBook.revision === kept.revision,
    `a breakdown by rule book ${kept.revision} is not explained by ${ruleBook.revision}`,
  );
  const given = new Map(kept.given.map((line) => [line.rule, line]));
  const passed = new Map<number, PassedOver>();
  for (const [why, positions] of Object.entries(kept.passed)) {
    for (const index of positionsIn(positions)) passed.set(index, why as PassedOver);
  }
  return ruleBook.earning.map((rule, index) => {
    const line = given.get(rule.ruleId);
    if (line !== undefined) return lineOf(rule, line);
    return passedLineOf(rule, passed.get(index) ?? null);
  });
}

/** A line as it was kept before there were outcomes. */
export type EarlierLine = Omit<EarningLine, 'title' | 'outcome' | 'condition'>;

/** The same of a breakdown that may be from before there were outcomes. */
export function linesOfAny(
  ruleBook: RuleBook,
  kept: KeptBreakdown | readonly EarlierLine[],
): readonly EarningLine[] {
  return isEarlier(kept) ? kept.map(laterLineOf) : linesOf(ruleBook, kept);
}

export function isEarlier(
  kept: KeptBreakdown | readonly EarlierLine[],
): kept is readonly EarlierLine[] {
  return Array.isArray(kept);
}

/** Then a rule had its trigger and one cap, and nothing else to be passed over for. */
export function laterLineOf(line: EarlierLine): EarningLine {
  const { points, uncapped } = line;
  const gave = points > 0 ? 'GAVE' : 'NOT_THIS_TRIGGER';
  return {
    ...line,
    title: line.rule,
    outcome: points < uncapped ? 'CAPPED' : gave,
    condition: null,
  };
}

function lineOf({ formula, title }: EarningRule, given: GivenLine): EarningLine {
  const { rule, points, counted, cap } = given;
  return {
    rule,
    title: title ?? rule,
    points,
    uncapped: given.uncapped ?? points,
    reason: cap === undefined ? reasonOf(formula, counted) : reasonOfCap(cap),
    outcome: cap === undefined ? 'GAVE' : 'CAPPED',
    condition: null,
  };
}

function passedLineOf(rule: EarningRule, why: PassedOver | null): EarningLine {
  const { ruleId, title } = rule;
  const named = { rule: ruleId, title: title ?? ruleId };
  const nothing = { ...named, points: 0, uncapped: 0, condition: null };
  switch (why) {
    case null: {
      const reason = ruleTypeOf(rule.trigger).otherwise(rule);
      return { ...nothing, reason, outcome: 'NOT_THIS_TRIGGER' };
    }
    case 'EXCLUDED':
      return { ...nothing, reason: 'What it counts is excluded from earning.', outcome: why };
    case 'OUTRANKED': {
      const reason = `Another rule of the group ${rule.exclusiveGroup} came first.`;
      return { ...nothing, reason, outcome: why };
    }
    case 'NOTHING_TO_COUNT':
      return { ...nothing, reason: 'What it counts is too little for a point.', outcome: why };
    default: {
      const reason = otherwise(rule.conditions, why);
      return { ...nothing, reason, outcome: 'CONDITION_NOT_MET', condition: why };
    }
  }
}

/** Positions, ascending, with neighbours joined. */
export function positionsText(positions: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === position - 1) run[1] = position;
    else runs.push([position, position]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

function positionsIn(text: string): readonly number[] {
  return text.split(',').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
