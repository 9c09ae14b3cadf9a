import { ExpiryDays } from '../lots/expiry-days.ts';
import type { RuleBook } from '../program/rule-book.ts';
import type { EventConditionName, EventConditionType } from './conditions/condition-type.ts';
import { EVENT_CONDITIONS, LINE_CONDITIONS } from './conditions/conditions.ts';
import type { EarningEvent, EventLine } from './earning-event.ts';
import type {
  EarningCap,
  EarningConditions,
  EarningExclusions,
  EarningRule,
  SharedEarningCap,
} from './earning-rule.ts';
import { ZoneClock } from './local-time.ts';
import { ruleTypeOf } from './rules/earning-rules.ts';
import { sharedUse, type UsePeriod, useOfRule } from './use-period.ts';

/** The type under which an enrolment is on record; callers cannot report it. */
export const SIGN_UP_TYPE = 'SIGN_UP';

/** A condition of the event, ready to be asked. */
export interface EventTest {
  readonly name: EventConditionName;
  readonly holds: (event: EarningEvent) => boolean;
}

/** Which lines a rule counts; rules that choose alike share one. */
export interface LineChooser {
  /** 0 chooses all lines. */
  readonly number: number;
  readonly parts: readonly {
    readonly name: keyof EarningConditions;
    readonly chooses: (line: EventLine) => boolean;
  }[];
}

/** Where the points that a cap counts are noted. */
export interface CapUseKey {
  readonly period: UsePeriod;
  readonly use: string;
}

export interface PlannedCap {
  readonly cap: EarningCap | SharedEarningCap;
  /** Null caps each event by itself. */
  readonly key: CapUseKey | null;
}

/** A rule, ready to be applied. */
export interface PlannedRule {
  /** In the rule book. */
  readonly index: number;
  /** Among the rules of its trigger. */
  readonly at: number;
  readonly rule: EarningRule;
  readonly hasAmount: boolean;
  readonly tests: readonly EventTest[];
  readonly chooser: LineChooser;
  readonly caps: readonly PlannedCap[];
}

/** All rules that one kind of event is looked at by. */
export interface TriggerPlan {
  /** In the order of the rule book. */
  readonly rules: readonly PlannedRule[];
  /** Those that multiply nothing, in that order; then the multipliers by priority. */
  readonly plain: readonly PlannedRule[];
  readonly multipliers: readonly PlannedRule[];
  /** Rules of which only the first that matches gives, by priority. */
  readonly groups: readonly (readonly PlannedRule[])[];
  readonly sharedCaps: readonly PlannedCap[];
  /** Everything that caps of these rules count. */
  readonly uses: readonly CapUseKey[];
}

/** A rule book made ready to look at millions of events. */
export interface EarningPlan {
  readonly ruleBook: RuleBook;
  readonly clock: ZoneClock;
  readonly expiryDays: ExpiryDays;
  readonly orders: TriggerPlan;
  readonly signUps: TriggerPlan;
  /** By the type that callers report. */
  readonly activities: ReadonlyMap<string, TriggerPlan>;
  /** For what no rule knows. */
  readonly none: TriggerPlan;
  /** Null where no line is excluded. */
  readonly isExcluded: ((line: EventLine) => boolean) | null;
  readonly excludedActivities: ReadonlySet<string>;
  readonly indexOf: ReadonlyMap<string, number>;
}

const plans = new WeakMap<RuleBook, EarningPlan>();

/** The plan of a rule book, made once. */
export function planOf(ruleBook: RuleBook): EarningPlan {
  const known = plans.get(ruleBook);
  if (known !== undefined) return known;
  const plan = makePlan(ruleBook);
  plans.set(ruleBook, plan);
  return plan;
}

/** The rules that an activity of this type is looked at by; null is an order. */
export function triggerOf(plan: EarningPlan, type: string | null): TriggerPlan {
  if (type === null) return plan.orders;
  return (type === SIGN_UP_TYPE ? plan.signUps : plan.activities.get(type)) ?? plan.none;
}

function makePlan(ruleBook: RuleBook): EarningPlan {
  const { earning } = ruleBook;
  const chooserOf = createChoosers();
  const indexed = earning.map((rule, index) => ({ rule, index }));
  const planned = (source: 'ORDERS' | 'ACTIVITIES', isOne: (rule: EarningRule) => boolean) => {
    const rules = indexed
      .filter(({ rule }) => isOne(rule))
      .map(({ rule, index }, at) => planRule(ruleBook, { rule, index, at }, chooserOf));
    return planTrigger(ruleBook, source, rules);
  };
  const types = new Set(earning.flatMap((rule) => typeReported(rule) ?? []));
  return {
    ruleBook,
    clock: new ZoneClock(ruleBook.program.timeZone),
    expiryDays: new ExpiryDays(ruleBook.program.timeZone),
    orders: planned('ORDERS', ({ trigger }) => trigger === 'ORDER'),
    signUps: planned('ACTIVITIES', ({ trigger }) => trigger === 'SIGN_UP'),
    activities: new Map(
      [...types].map((type) => [
        type,
        planned('ACTIVITIES', (rule) => typeReported(rule) === type),
      ]),
    ),
    none: planned('ACTIVITIES', () => false),
    isExcluded: exclusionOf(ruleBook.exclusions),
    excludedActivities: new Set(ruleBook.exclusions.activities),
    indexOf: new Map(indexed.map(({ rule, index }) => [rule.ruleId, index])),
  };
}

/** The type by which callers report what the rule is about; null when they do not. */
function typeReported(rule: EarningRule): string | null {
  return ruleTypeOf(rule.trigger).reportedAs(rule);
}

type ChooserOf = (conditions: EarningConditions) => LineChooser;

/** Rules that choose the same lines have the same chooser, which goes through an order once. */
function createChoosers(): ChooserOf {
  const choosers = new Map<string, LineChooser>();
  return (conditions) => {
    const { categories, skus } = conditions;
    const key = JSON.stringify([categories?.toSorted(), skus?.toSorted()]);
    const known = choosers.get(key);
    if (known !== undefined) return known;
    const parts = LINE_CONDITIONS.flatMap(({ name, chooses }) => {
      const said = conditions[name];
      return said === undefined ? [] : [{ name, chooses: chooses(said) }];
    });
    const chooser = { number: parts.length === 0 ? 0 : choosers.size + 1, parts };
    choosers.set(key, chooser);
    return chooser;
  };
}

function planRule(
  ruleBook: RuleBook,
  of: { readonly rule: EarningRule; readonly index: number; readonly at: number },
  chooserOf: ChooserOf,
): PlannedRule {
  const { rule } = of;
  const { conditions } = rule;
  const tests = EVENT_CONDITIONS.flatMap((condition): readonly EventTest[] => {
    const { name } = condition;
    const said = conditions[name];
    if (said === undefined) return [];
    // The list gives each name the test of what rules say of exactly that one.
    const { test } = condition as EventConditionType<EventConditionName>;
    return [{ name, holds: test(said as never, ruleBook) }];
  });
  return {
    ...of,
    hasAmount: ruleTypeOf(rule.trigger).hasAmount,
    tests,
    chooser: chooserOf(conditions),
    caps: rule.caps.map((cap) => ({ cap, key: keyOf(cap, (of) => useOfRule(rule.ruleId, of)) })),
  };
}

function planTrigger(
  ruleBook: RuleBook,
  source: 'ORDERS' | 'ACTIVITIES',
  rules: readonly PlannedRule[],
): TriggerPlan {
  const isMultiplier = ({ rule }: PlannedRule) => rule.formula.kind === 'MULTIPLIER';
  const grouped = Map.groupBy(rules, ({ rule }) => rule.exclusiveGroup);
  const sharedCaps = ruleBook.earningCaps
    .filter(({ over }) => over === 'ALL' || over === source)
    .map((cap): PlannedCap => ({ cap, key: keyOf(cap, (of) => sharedUse(cap.over, of)) }));
  const keys = [...rules.flatMap(({ caps }) => caps), ...sharedCaps].flatMap(
    ({ key }) => key ?? [],
  );
  return {
    rules,
    plain: rules.filter((rule) => !isMultiplier(rule)),
    multipliers: rules.filter(isMultiplier).toSorted(byPriority),
    groups: [...grouped]
      .filter(([group, of]) => group !== null && of.length > 1)
      .map(([, of]) => of.toSorted(byPriority)),
    sharedCaps,
    uses: [...new Map(keys.map((key) => [key.use, key])).values()],
  };
}

/** Higher ones first; equal ones by their order, which sorting keeps. */
function byPriority(a: PlannedRule, b: PlannedRule): number {
  return b.rule.priority - a.rule.priority;
}

function keyOf(cap: EarningCap, useOf: (period: UsePeriod) => string): CapUseKey | null {
  const { period } = cap;
  return period === 'EVENT' ? null : { period, use: useOf(period) };
}

function exclusionOf({ categories, skus }: EarningExclusions): EarningPlan['isExcluded'] {
  if (categories.length + skus.length === 0) return null;
  const [noCategories, noSkus] = [new Set(categories), new Set(skus)];
  return ({ category, sku }) =>
    (category !== null && noCategories.has(category)) || (sku !== null && noSkus.has(sku));
}
