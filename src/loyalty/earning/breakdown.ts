import { invariant } from '../invariant.ts';
import { countable, type Points } from '../points.ts';
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

interface Kept {
  /** Revision of the rule book that it is about. */
  readonly revision: number;
  /** Why rules were passed over, each with positions in the rule book, as in `0,3-7,9`. */
  readonly passed: Readonly<Partial<Record<PassedOver, string>>>;
}

/**
 * Every rule that was looked at, as it is kept: by its position in the rule book, as a hundred
 * names would be most of it. Rules of other triggers are not named at all.
 */
export interface PlacedBreakdown extends Kept {
  /** Positions of the rules that came to something. */
  readonly gave: string;
  /** What each of them gave, and what its formula counted, in that order. */
  readonly points: readonly Points[];
  readonly counted: readonly number[];
  /** Of those that a cap cut, by position; absent when none did that. */
  readonly cut?: Readonly<Record<string, Cut>>;
}

type Cut = Required<Pick<GivenLine, 'uncapped' | 'cap'>>;

/** The same as it was kept before, with the rules by their names. */
export interface NamedBreakdown extends Kept {
  readonly given: readonly GivenLine[];
}

export type KeptBreakdown = PlacedBreakdown | NamedBreakdown;

/** A breakdown as it is kept. */
export function keepBreakdown(of: {
  readonly revision: number;
  /** In the order of the rule book. */
  readonly given: readonly GivenLine[];
  /** Where the rules of those lines stand in it, and those that were passed over. */
  readonly positions: readonly number[];
  readonly passed: PassedPositions;
}): PlacedBreakdown {
  const { revision, given, positions } = of;
  const cut: Record<string, Cut> = {};
  for (const [at, { points, uncapped = points, cap }] of given.entries()) {
    if (cap !== undefined) cut[positions[at] ?? 0] = { uncapped, cap };
  }
  const passed = [...of.passed].map(([why, those]) => [why, positionsText(those)]);
  return {
    revision,
    gave: positionsText(positions),
    points: given.map(({ points }) => points),
    counted: given.map(({ counted }) => counted),
    ...(Object.keys(cut).length === 0 ? {} : { cut }),
    passed: Object.fromEntries(passed),
  };
}

type PassedPositions = ReadonlyMap<PassedOver, readonly number[]>;

/** What came to something, by the names of all rules of that revision. */
export function givenIn(ruleIds: readonly string[], kept: KeptBreakdown): readonly GivenLine[] {
  if ('given' in kept) return kept.given;
  const { points, counted, cut = {} } = kept;
  return positionsIn(kept.gave).map((position, at) => ({
    rule: ruleIds[position] ?? '',
    points: points[at] ?? 0,
    counted: counted[at] ?? 0,
    ...cut[position],
  }));
}

/** The names of its rules, by their positions. */
export function ruleIdsOf({ earning }: Pick<RuleBook, 'earning'>): readonly string[] {
  return earning.map(({ ruleId }) => ruleId);
}

/** Every rule of the book, in its order, with what it gave or why nothing. */
export function linesOf(ruleBook: RuleBook, kept: KeptBreakdown): readonly EarningLine[] {
  invariant(
    ruleBook.revision === kept.revision,
    `a breakdown by rule book ${kept.revision} is not explained by ${ruleBook.revision}`,
  );
  const lines = givenIn(ruleIdsOf(ruleBook), kept);
  const given = new Map(lines.map((line) => [line.rule, line]));
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

/** Whether a breakdown is from before there were outcomes. */
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
    // A cap may have cut what nobody could have been given.
    uncapped: countable(given.uncapped ?? points),
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
  if (text === '') return [];
  return text.split(',').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
