import * as fc from 'fast-check';
import type {
  EarningCap,
  EarningConditions,
  EarningFormula,
  EarningRule,
  SharedEarningCap,
} from '../../src/loyalty/earning/earning-rule.ts';
import type { PaidOrder } from '../../src/loyalty/earning/evaluate-earning.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DAY, MINUTE } from '../../src/loyalty/time.ts';
import { DEMO, NOON } from './demo-commands.ts';

const CATEGORIES = ['tea', 'cup', 'pot'] as const;
const SKUS = ['s1', 's2', 's3'] as const;
const STORES = ['north', 'south'] as const;

const some = <Value>(values: readonly Value[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: values.length });
const maybe = { requiredKeys: [] };

const conditions: fc.Arbitrary<EarningConditions> = fc.record(
  {
    categories: some(CATEGORIES),
    skus: some(SKUS),
    stores: some(STORES),
    channels: some(['app', 'pos']),
    weekdays: some(['SATURDAY', 'SUNDAY', 'MONDAY'] as const),
    timeOfDay: fc.constantFrom(
      { from: '11:00', until: '14:00' },
      { from: '22:00', until: '06:00' },
    ),
    dates: fc.constantFrom(
      { from: '2026-11-22', until: null },
      { from: '2026-11-01', until: '2026-11-22' },
    ),
    levels: some(DEMO.levels.map(({ levelId }) => levelId)),
    firstOrder: fc.constant(true as const),
    newMemberDays: fc.constantFrom(1, 30),
    orderAmount: fc.constantFrom(
      { minimum: 5_000, maximum: null },
      { minimum: 1, maximum: 20_000 },
    ),
    minimumPaidShareBasisPoints: fc.constantFrom(5_000, 10_000),
  },
  maybe,
);

/** Most rules of a rule book hold most of the time, or nothing would be tried. */
const fewConditions = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.record({ categories: some(CATEGORIES) }, maybe) },
  { weight: 1, arbitrary: conditions },
);

const plain: fc.Arbitrary<EarningFormula> = fc.oneof(
  fc.record({
    kind: fc.constant('PER_AMOUNT' as const),
    ratio: fc.record({ give: fc.integer({ min: 1, max: 20 }), per: fc.constantFrom(1, 7, 100) }),
  }),
  fc.record({ kind: fc.constant('PER_UNIT' as const), points: fc.integer({ min: 1, max: 50 }) }),
  fc.record({ kind: fc.constant('FIXED' as const), points: fc.integer({ min: 1, max: 500 }) }),
);

const multiplier: fc.Arbitrary<EarningFormula> = fc.record({
  kind: fc.constant('MULTIPLIER' as const),
  basisPoints: fc.constantFrom(10_001, 15_000, 20_000, 33_333),
  stacking: fc.constantFrom('ADD' as const, 'MULTIPLY' as const),
  of: fc.constantFrom(null, null, ['r0', 'r1'], ['r1']),
});

const cap: fc.Arbitrary<EarningCap> = fc.record({
  period: fc.constantFrom('EVENT', 'DAY', 'WEEK', 'MONTH', 'LIFETIME'),
  maximum: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 300, max: 5_000 })),
  newMemberDays: fc.constantFrom(null, null, 7, 60),
});
const caps = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(cap, { maxLength: 3 }) },
);
const sharedCaps: fc.Arbitrary<readonly SharedEarningCap[]> = fc.array(
  fc
    .tuple(cap, fc.constantFrom('ALL' as const, 'ORDERS' as const, 'ACTIVITIES' as const))
    .map(([one, over]) => ({ ...one, over })),
  { maxLength: 2 },
);

const ruleOfOrders: fc.Arbitrary<Omit<EarningRule, 'ruleId'>> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: multiplier }),
    fewConditions,
    caps,
    fc.record({
      layer: fc.constantFrom('BASE' as const, 'BONUS' as const),
      priority: fc.integer({ min: 0, max: 2 }),
      exclusiveGroup: fc.constantFrom(null, null, 'g', 'h'),
    }),
  )
  .map(([formula, of, ruleCaps, rest]) => {
    const layer = formula.kind === 'MULTIPLIER' ? 'BONUS' : rest.layer;
    const about = { title: null, trigger: 'ORDER', activity: null } as const;
    return { ...about, ...rest, layer, formula, conditions: of, caps: ruleCaps };
  });

const ruleOfReviews: fc.Arbitrary<Omit<EarningRule, 'ruleId'>> = fc
  .tuple(ruleOfOrders, plain, caps)
  .map(([rule, formula, ruleCaps]) => {
    return { ...rule, trigger: 'REVIEW', layer: 'BASE', formula, conditions: {}, caps: ruleCaps };
  });

/** Rule books of the demo program with rules of every kind. */
export const ruleBooks: fc.Arbitrary<RuleBook> = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 5, arbitrary: ruleOfOrders }, { weight: 1, arbitrary: ruleOfReviews }),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
    sharedCaps,
    fc.constantFrom([], [], ['pot']),
  )
  .map(([rules, earningCaps, categories]) => ({
    ...DEMO,
    earning: rules.map((rule, index) => ({ ...rule, ruleId: `r${index}` })),
    earningCaps,
    exclusions: { categories, skus: [], activities: [] },
  }));

/** Lines with an amount that is seldom round. */
const line = fc.record({
  sku: fc.constantFrom(...SKUS),
  category: fc.constantFrom(...CATEGORIES, null),
  quantity: fc.integer({ min: 1, max: 12 }),
  amount: fc.integer({ min: 1, max: 30_000 }),
});

/** Orders around the days and hours of the conditions. */
export const paidOrders: fc.Arbitrary<PaidOrder> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
    couponDiscount: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
    paidWithPoints: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
    storeId: fc.constantFrom(null, ...STORES),
    channel: fc.constantFrom(null, 'app', 'pos'),
    occurredAt: fc
      .integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 })
      .map((minutes) => NOON + minutes * MINUTE),
  })
  .map(({ lines, ...order }) => ({
    ...order,
    lines: lines.map((one, index) => ({ ...one, lineId: String(index) })),
  }));

/** Members of every level, new and old, some of whom have earned before. */
export const members = fc.record({
  growthValue: fc.constantFrom(0, 999, 1_000, 5_000),
  enrolledAt: fc.integer({ min: 0, max: 90 }).map((days) => NOON - days * DAY),
  isFirstOrder: fc.boolean(),
  used: fc.integer({ min: 0, max: 400 }),
});
