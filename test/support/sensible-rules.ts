import fc from 'fast-check';
import type {
  EarningCap,
  EarningConditions,
  EarningRule,
  SharedEarningCap,
} from '../../src/loyalty/earning/earning-rule.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';

/** Rules that an operator could publish, such that a few orders and activities meet all of them. */

const ratio = fc.record({ give: fc.integer({ min: 1, max: 9 }), per: fc.constantFrom(7, 100) });
const few = fc.integer({ min: 1, max: 40 });

const conditions: fc.Arbitrary<EarningConditions> = fc.record(
  {
    stores: fc.constant(['s1']),
    channels: fc.constant(['app']),
    weekdays: fc.constant(['MONDAY', 'TUESDAY', 'SUNDAY'] as const),
    timeOfDay: fc.constantFrom(
      { from: '11:00', until: '14:00' },
      { from: '22:00', until: '06:00' },
    ),
    levels: fc.constantFrom(['lvl_1'], ['lvl_2']),
    newMemberDays: fc.constantFrom(1, 3),
  },
  { requiredKeys: [] },
);

const ofOrders: fc.Arbitrary<EarningConditions> = fc.record(
  {
    categories: fc.constant(['tea']),
    skus: fc.constant(['sku-1']),
    firstOrder: fc.constant(true as const),
    orderAmount: fc.record({
      minimum: fc.constantFrom(0, 500),
      maximum: fc.constantFrom(null, 9_000),
    }),
    minimumPaidShareBasisPoints: fc.constant(5_000),
  },
  { requiredKeys: [] },
);

/** Mostly none of them: else no rule would ever match. */
const some = <T extends object>(given: fc.Arbitrary<T>): fc.Arbitrary<T | object> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: given });

const cap: fc.Arbitrary<EarningCap> = fc.record({
  period: fc.constantFrom('EVENT', 'DAY', 'WEEK', 'MONTH', 'LIFETIME'),
  maximum: fc.integer({ min: 0, max: 150 }),
  newMemberDays: fc.constantFrom(null, null, 2),
});

const shared = {
  title: fc.constant(null),
  priority: fc.integer({ min: 0, max: 3 }),
  exclusiveGroup: fc.constantFrom(null, null, null, 'one'),
  caps: fc.array(cap, { maxLength: 2 }),
};

type Unnamed = Omit<EarningRule, 'ruleId'>;

const orderRule: fc.Arbitrary<Unnamed> = fc.record({
  ...shared,
  trigger: fc.constant('ORDER' as const),
  activity: fc.constant(null),
  layer: fc.constantFrom('BASE', 'BONUS'),
  formula: fc.oneof(
    fc.record({ kind: fc.constant('PER_AMOUNT' as const), ratio }),
    fc.record({ kind: fc.constantFrom('PER_UNIT' as const, 'FIXED' as const), points: few }),
  ),
  conditions: fc
    .tuple(some(conditions), some(ofOrders))
    .map(([any, own]): EarningConditions => ({ ...any, ...own })),
});

const multiplier: fc.Arbitrary<Unnamed> = fc.record({
  ...shared,
  trigger: fc.constant('ORDER' as const),
  activity: fc.constant(null),
  layer: fc.constant('BONUS' as const),
  formula: fc.record({
    kind: fc.constant('MULTIPLIER' as const),
    basisPoints: fc.constantFrom(15_000, 20_000, 30_000),
    stacking: fc.constantFrom('ADD' as const, 'MULTIPLY' as const),
    of: fc.constant(null),
  }),
  conditions: fc
    .tuple(some(conditions), some(ofOrders))
    .map(([any, own]): EarningConditions => ({ ...any, ...own })),
});

const activityRule: fc.Arbitrary<Unnamed> = fc
  .tuple(
    fc.record({
      ...shared,
      layer: fc.constantFrom('BASE' as const, 'BONUS' as const),
      formula: fc.record({
        kind: fc.constantFrom('PER_UNIT' as const, 'FIXED' as const),
        points: few,
      }),
      conditions: some(conditions).map((any): EarningConditions => any),
    }),
    fc.constantFrom<Pick<EarningRule, 'trigger' | 'activity'>>(
      { trigger: 'REVIEW', activity: null },
      { trigger: 'SIGN_UP', activity: null },
      { trigger: 'ACTIVITY', activity: 'VISIT' },
    ),
  )
  .map(([rule, trigger]) => ({ ...rule, ...trigger }));

const sharedCap: fc.Arbitrary<SharedEarningCap> = fc
  .tuple(cap, fc.constantFrom('ALL' as const, 'ORDERS' as const, 'ACTIVITIES' as const))
  .map(([one, over]) => ({ ...one, maximum: one.maximum * 3, over }));

/** What of a rule book decides about earning. */
export const sensibleRules: fc.Arbitrary<
  Pick<RuleBook, 'earning' | 'earningCaps' | 'exclusions' | 'growth'>
> = fc.record({
  earning: fc
    .array(fc.oneof(orderRule, orderRule, multiplier, activityRule), { minLength: 1, maxLength: 8 })
    .map((rules) => rules.map((rule, index) => ({ ...rule, ruleId: `r${index}` }))),
  earningCaps: fc.array(sharedCap, { maxLength: 2 }),
  exclusions: fc.record({
    categories: fc.constantFrom([], [], ['books']),
    skus: fc.constantFrom([], [], ['sku-2']),
    activities: fc.constant([]),
  }),
  growth: ratio,
});
