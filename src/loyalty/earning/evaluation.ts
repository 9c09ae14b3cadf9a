import { type Points, spread } from '../points.ts';
import {
  type GivenLine,
  keepBreakdown,
  type PassedOver,
  type PlacedBreakdown,
} from './breakdown.ts';
import { type BoundCap, boundOf, type CapUse, usesOf } from './cap-points.ts';
import type { KeptCircumstances } from './circumstances.ts';
import type { EarningEvent } from './earning-event.ts';
import type { EarningPlan, PlannedCap, PlannedRule, TriggerPlan } from './earning-plan.ts';
import type { Multiplier } from './earning-rule.ts';
import { countOf, pointsOf } from './formulas/formulas.ts';
import { type LineChoice, LineChoices } from './line-choices.ts';

/** What a rule came to; caps shared with others still cut it. */
interface Given {
  readonly planned: PlannedRule;
  readonly choice: LineChoice;
  readonly counted: number;
  readonly uncapped: Points;
  /** After its own caps: what multipliers multiply. */
  own: Points;
  points: Points;
  cap: BoundCap | null;
  /** In what proportion the lines have earned it; null until somebody asks. */
  weights: readonly number[] | null;
  /** Its own points by line; null until somebody asks. */
  ownByLine: readonly Points[] | null;
  /** Whether all lines have earned it by what was paid for them; null until somebody asks. */
  isAlike: boolean | null;
}

/**
 * One event looked at by all rules of its trigger: which match, which of a group comes first, what
 * each gives (those that multiply after those that they multiply), and what caps cut of it.
 */
export class Evaluation {
  readonly #event: EarningEvent;
  readonly #plan: EarningPlan;
  readonly #trigger: TriggerPlan;
  readonly #choices: LineChoices;
  /** Why each rule gives nothing, by its place among the rules of the trigger; null: it matches. */
  readonly #passed: (PassedOver | null)[];
  readonly #found: (Given | null)[];
  /** What came to something, once all is decided. */
  readonly #given: readonly Given[];
  #lines: readonly GivenLine[] | null = null;
  #breakdown: PlacedBreakdown | null = null;
  /** What all rules gave together. */
  readonly points: Points;

  constructor(
    event: EarningEvent,
    plan: EarningPlan,
    of: {
      readonly trigger: TriggerPlan;
      /** The event as such earns nothing. */
      readonly isExcluded: boolean;
    },
  ) {
    const { trigger } = of;
    this.#event = event;
    this.#plan = plan;
    this.#trigger = trigger;
    this.#choices = new LineChoices(event, plan);
    this.#passed = trigger.rules.map((rule) => (of.isExcluded ? 'EXCLUDED' : this.#missing(rule)));
    this.#found = trigger.rules.map(() => null);
    for (const group of trigger.groups) this.#rank(group);
    for (const rule of trigger.plain) this.#give(rule, () => 0);
    for (const rule of trigger.multipliers) this.#give(rule, (choice) => this.#base(rule, choice));
    for (const cap of trigger.sharedCaps) this.#share(cap);
    this.#given = this.#all();
    this.points = this.#given.reduce((sum, { points }) => sum + points, 0);
  }

  /** Rules that came to something, in the order of the rule book. */
  get given(): readonly GivenLine[] {
    this.#lines ??= this.#given.map(lineOf);
    return this.#lines;
  }

  /** Every rule that was looked at, as it is kept. */
  get breakdown(): PlacedBreakdown {
    this.#breakdown ??= this.#keep();
    return this.#breakdown;
  }

  #keep(): PlacedBreakdown {
    const passed = new Map<PassedOver, number[]>();
    for (const { at, index } of this.#trigger.rules) {
      const why = this.#passed[at];
      if (why == null) continue;
      const known = passed.get(why);
      if (known === undefined) passed.set(why, [index]);
      else known.push(index);
    }
    const { revision } = this.#plan.ruleBook;
    const positions = this.#given.map(({ planned: { index } }) => index);
    return keepBreakdown({ revision, given: this.given, positions, passed });
  }

  /** What counts against caps from now on. */
  get uses(): readonly CapUse[] {
    const own = this.#given.flatMap(({ planned, points }) =>
      usesOf(planned.caps, points, this.#event),
    );
    return [...own, ...usesOf(this.#trigger.sharedCaps, this.points, this.#event)];
  }

  /** What was known before it, as far as these rules can look at it. */
  get circumstances(): KeptCircumstances {
    const { growthValue, enrolledAt, isFirstOrder } = this.#event.circumstances;
    const used: Record<string, Points> = {};
    for (const { use, period } of this.#trigger.uses) {
      const points = this.#event.usedIn(period, use);
      if (points > 0) used[use] = points;
    }
    return { growthValue, enrolledAt, isFirstOrder, used };
  }

  /**
   * The points by line of the order, where the lines earned otherwise than by what was paid for
   * them; null where they did not.
   */
  get pointsByLine(): readonly Points[] | null {
    const { lines } = this.#event.facts;
    const given = this.#given.filter(({ points }) => points > 0);
    if (lines.length === 1 || given.every((one) => this.#isAlike(one))) return null;
    const parts = given.map((one) => spread(one.points, this.#weightsOf(one)));
    return lines.map((_, index) => parts.reduce((sum, part) => sum + (part[index] ?? 0), 0));
  }

  #isAlike(given: Given): boolean {
    given.isAlike ??= this.#countsAlike(given);
    return given.isAlike;
  }

  /** A multiplier goes by what it multiplied, also where a cap has left nothing of that. */
  #countsAlike({ planned: { rule, chooser }, choice }: Given): boolean {
    const { formula, ruleId } = rule;
    const isWhole = chooser.number === 0 && choice.lines.length === this.#event.facts.lines.length;
    if (!isWhole || formula.kind === 'PER_UNIT') return false;
    if (formula.kind !== 'MULTIPLIER') return true;
    return this.#countedBy(ruleId, formula).every((one) => this.#isAlike(one));
  }

  /** What has come to something so far. */
  #all(): readonly Given[] {
    return this.#found.filter((given) => given !== null);
  }

  /** Why a rule does not match, or null. */
  #missing({ tests, chooser }: PlannedRule): PassedOver | null {
    for (const { name, holds } of tests) {
      if (!holds(this.#event)) return name;
    }
    return this.#choices.of(chooser).missing;
  }

  /** Of the rules of a group that match, all but the first are outranked. */
  #rank(group: readonly PlannedRule[]): void {
    const matching = group.filter(({ at }) => this.#passed[at] === null);
    for (const { at } of matching.slice(1)) this.#passed[at] = 'OUTRANKED';
  }

  #give(planned: PlannedRule, baseOf: (choice: LineChoice) => Points): void {
    const { at, rule, hasAmount, chooser, caps } = planned;
    if (this.#passed[at] !== null) return;
    const choice = this.#choices.of(chooser);
    const counted = countOf(rule.formula, {
      amount: hasAmount ? choice.amount : 0,
      units: choice.units,
      points: baseOf(choice),
      needsAmount: this.#event.facts.source === 'ORDERS',
    });
    const uncapped = counted === 0 ? 0 : pointsOf(rule.formula, counted);
    if (uncapped === 0) {
      this.#passed[at] = 'NOTHING_TO_COUNT';
      return;
    }
    const points = uncapped;
    const given: Given = {
      planned,
      choice,
      counted,
      uncapped,
      own: points,
      points,
      cap: null,
      weights: null,
      ownByLine: null,
      isAlike: null,
    };
    for (const cap of caps) this.#cut(given, boundOf(cap, this.#event));
    given.own = given.points;
    this.#found[at] = given;
  }

  #cut(given: Given, bound: BoundCap | null): void {
    if (bound === null || given.points <= bound.left) return;
    given.points = bound.left;
    given.cap = bound;
  }

  /** A cap over several rules: the first of them take what is left of it. */
  #share(cap: PlannedCap): void {
    const bound = boundOf(cap, this.#event);
    if (bound === null) return;
    let { left } = bound;
    for (const given of this.#all()) {
      this.#cut(given, { ...bound, left });
      left -= given.points;
    }
  }

  /** What a multiplier multiplies: what the rules before it gave for the lines that it counts. */
  #base({ rule, chooser }: PlannedRule, choice: LineChoice): Points {
    let points = 0;
    for (const given of this.#multipliedBy(rule.formula as Multiplier)) {
      const isWithin = chooser.number === 0 || chooser === given.planned.chooser;
      if (isWithin) points += given.own;
      else points += partIn(choice, this.#ownByLine(given));
    }
    return points;
  }

  #multipliedBy({ of, stacking }: Multiplier): readonly Given[] {
    const isMeant = (ruleId: string) => of === null || of.includes(ruleId);
    return this.#all().filter(({ planned: { rule } }) => {
      const { formula, layer, ruleId } = rule;
      if (formula.kind !== 'MULTIPLIER') return layer === 'BASE' && isMeant(ruleId);
      if (stacking === 'ADD') return false;
      // One before it, all of which is of the rules that this one multiplies.
      return of === null || (formula.of?.every(isMeant) ?? false);
    });
  }

  /**
   * Kept, as are the weights: each multiplier asks this of all before it, which would otherwise ask
   * those before them anew, twice as often with each multiplier more.
   */
  #ownByLine(given: Given): readonly Points[] {
    given.ownByLine ??= spread(given.own, this.#weightsOf(given));
    return given.ownByLine;
  }

  #weightsOf(given: Given): readonly number[] {
    given.weights ??= this.#weigh(given);
    return given.weights;
  }

  #weigh({ planned: { rule }, choice }: Given): readonly number[] {
    const { facts, paidByLine } = this.#event;
    const { formula } = rule;
    const weights = facts.lines.map(() => 0);
    if (formula.kind === 'MULTIPLIER') {
      for (const given of this.#countedBy(rule.ruleId, formula)) {
        const parts = this.#ownByLine(given);
        for (const index of choice.lines) {
          weights[index] = (weights[index] ?? 0) + (parts[index] ?? 0);
        }
      }
      return weights;
    }
    for (const index of choice.lines) {
      const line = facts.lines[index];
      const weight = formula.kind === 'PER_UNIT' ? line?.quantity : paidByLine[index];
      weights[index] = weight ?? 0;
    }
    return weights;
  }

  /** What a multiplier had multiplied: of other multipliers those that came before it. */
  #countedBy(ruleId: string, formula: Multiplier): readonly Given[] {
    const order = this.#trigger.multipliers.map(({ rule }) => rule.ruleId);
    const before = new Set(order.slice(0, order.indexOf(ruleId)));
    return this.#multipliedBy(formula).filter(
      ({ planned: { rule } }) => rule.formula.kind !== 'MULTIPLIER' || before.has(rule.ruleId),
    );
  }
}

function lineOf({ planned, points, uncapped, counted, cap }: Given): GivenLine {
  const { ruleId: rule } = planned.rule;
  if (cap === null) return { rule, points, counted };
  return { rule, points, uncapped, counted, cap };
}

function partIn({ lines }: LineChoice, parts: readonly number[]): number {
  return lines.reduce((sum, index) => sum + (parts[index] ?? 0), 0);
}
