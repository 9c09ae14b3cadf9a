import * as fc from 'fast-check';
import type {
  EarningCap,
  EarningConditions,
  EarningFormula,
  EarningRule,
  SharedEarningCap,
} from '../../src/loyalty/earning/earning-rule.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DEMO } from './demo-commands.ts';
import { CATEGORIES, CHANNELS, SKUS, STORES } from './random-orders.ts';

/* Rules that an operator could publish, such that a few orders and activities meet all of them. */

const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 });

const ofAnything: readonly fc.Arbitrary<EarningConditions>[] = [
  fc.record({ stores: some(STORES) }),
  fc.record({ channels: some(CHANNELS) }),
  fc.record({ weekdays: some(['SATURDAY', 'SUNDAY', 'MONDAY'] as const) }),
  fc.constant({ timeOfDay: { from: '11:00', until: '14:00' } }),
  fc.constant({ timeOfDay: { from: '22:00', until: '06:00' } }),
  fc.constant({ dates: { from: '2026-11-22', until: null } }),
  fc.constant({ dates: { from: '2026-11-01', until: '2026-11-22' } }),
  fc.record({ levels: some(DEMO.levels.map(({ levelId }) => levelId)) }),
  fc.record({ newMemberDays: fc.constantFrom(1, 3, 30) }),
];

const ofOrders: readonly fc.Arbitrary<EarningConditions>[] = [
  fc.record({ categories: some(CATEGORIES) }),
  fc.record({ skus: some(SKUS) }),
  fc.constant({ firstOrder: true }),
  fc.constant({ orderAmount: { minimum: 5_000, maximum: null } }),
  fc.constant({ orderAmount: { minimum: 1, maximum: 20_000 } }),
  fc.record({ minimumPaidShareBasisPoints: fc.constantFrom(5_000, 10_000) }),
];

/** Few of them, or no rule would ever match. */
const fewOf = (conditions: readonly fc.Arbitrary<EarningConditions>[]) =>
  fc
    .oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.oneof(...conditions), { maxLength: 2 }) },
    )
    .map((few): EarningConditions => Object.assign({}, ...few));

const ratio = fc.record({ give: fc.integer({ min: 1, max: 20 }), per: fc.constantFrom(1, 7, 100) });

const ofUnits: readonly fc.Arbitrary<EarningFormula>[] = [
  fc.record({ kind: fc.constant('PER_UNIT'), points: fc.integer({ min: 1, max: 50 }) }),
  fc.record({ kind: fc.constant('FIXED'), points: fc.integer({ min: 1, max: 500 }) }),
];

const ofMoney: readonly fc.Arbitrary<EarningFormula>[] = [
  fc.record({ kind: fc.constant('PER_AMOUNT'), ratio }),
  fc.record({
    kind: fc.constant('MULTIPLIER'),
    basisPoints: fc.constantFrom(10_001, 15_000, 20_000, 33_333),
    stacking: fc.constantFrom('ADD', 'MULTIPLY'),
    of: fc.constantFrom(null, null, ['r0', 'r1'], ['r1']),
  }),
];

const cap: fc.Arbitrary<EarningCap> = fc.record({
  period: fc.constantFrom('EVENT', 'DAY', 'WEEK', 'MONTH', 'LIFETIME'),
  maximum: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 300, max: 5_000 })),
  newMemberDays: fc.constantFrom(null, null, 2, 7, 60),
});

const caps = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(cap, { maxLength: 3 }) },
);

const sharedCap: fc.Arbitrary<SharedEarningCap> = fc
  .tuple(cap, fc.constantFrom('ALL', 'ORDERS', 'ACTIVITIES'))
  .map(([one, over]) => ({ ...one, over }));

type Unnamed = Omit<EarningRule, 'ruleId'>;

/** A rule of one of these triggers; multipliers are bonus rules. */
const ruleOn = (
  triggers: readonly Pick<EarningRule, 'trigger' | 'activity'>[],
  formulas: readonly fc.Arbitrary<EarningFormula>[],
  conditions: readonly fc.Arbitrary<EarningConditions>[],
): fc.Arbitrary<Unnamed> =>
  fc
    .record({
      on: fc.constantFrom(...triggers),
      title: fc.constant(null),
      layer: fc.constantFrom('BASE', 'BONUS'),
      formula: fc.oneof(...formulas),
      conditions: fewOf(conditions),
      priority: fc.integer({ min: 0, max: 3 }),
      exclusiveGroup: fc.constantFrom(null, null, 'g', 'h'),
      caps,
    })
    .map(({ on, layer, ...rest }) => ({
      ...on,
      ...rest,
      layer: rest.formula.kind === 'MULTIPLIER' ? 'BONUS' : layer,
    }));

const orderRule = ruleOn(
  [{ trigger: 'ORDER', activity: null }],
  [...ofMoney, ...ofUnits],
  [...ofAnything, ...ofOrders],
);

const activityRule = ruleOn(
  [
    { trigger: 'REVIEW', activity: null },
    { trigger: 'SIGN_UP', activity: null },
    { trigger: 'ACTIVITY', activity: 'VISIT' },
  ],
  ofUnits,
  ofAnything,
);

/** What of a rule book decides about earning. */
export const sensibleRules: fc.Arbitrary<
  Pick<RuleBook, 'earning' | 'earningCaps' | 'exclusions' | 'growth'>
> = fc.record({
  earning: fc
    .array(fc.oneof({ weight: 5, arbitrary: orderRule }, { weight: 1, arbitrary: activityRule }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((rules) => rules.map((rule, index) => ({ ...rule, ruleId: `r${index}` }))),
  earningCaps: fc.array(sharedCap, { maxLength: 2 }),
  exclusions: fc.record({
    categories: fc.constantFrom([], [], ['pot']),
    skus: fc.constantFrom([], [], ['s3']),
    activities: fc.constant([]),
  }),
  growth: ratio,
});

/** The demo program with such rules. */
export const sensibleRuleBooks: fc.Arbitrary<RuleBook> = sensibleRules.map((rules) => ({
  ...DEMO,
  ...rules,
}));
