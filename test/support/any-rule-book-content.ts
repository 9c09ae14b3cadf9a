import fc from 'fast-check';
import type {
  EarningCap,
  EarningConditions,
  EarningFormula,
  EarningRule,
} from '../../src/loyalty/earning/earning-rule.ts';
import type { ActivationPolicy } from '../../src/loyalty/program/activation-policy.ts';
import type { ExpiryPolicy, FixedExpiry } from '../../src/loyalty/program/expiry-policy.ts';
import type { RuleBookContent } from '../../src/loyalty/program/revisions/rule-book-content.ts';

/*
 * Any rule book that can be kept, sensible or not: every kind of everything, what may be absent
 * absent, and nothing that says the same as nothing.
 */

const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const small = fc.integer({ min: 1, max: 1_000 });
const name = fc.constantFrom('a', 'gift card', '积分', 'lvl_1', 'x'.repeat(40), '🙂 “ü”');
const names = fc.array(name, { maxLength: 3 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const formula: fc.Arbitrary<EarningFormula> = fc.oneof(
  fc.record({
    kind: fc.constant('PER_AMOUNT' as const),
    ratio: fc.record({ give: whole, per: whole }),
  }),
  fc.record({ kind: fc.constantFrom('PER_UNIT' as const, 'FIXED' as const), points: whole }),
  fc.record({
    kind: fc.constant('MULTIPLIER' as const),
    basisPoints: small,
    stacking: fc.constantFrom('ADD' as const, 'MULTIPLY' as const),
    of: maybe(names),
  }),
);

const conditions: fc.Arbitrary<EarningConditions> = fc.record(
  {
    categories: names,
    skus: names,
    stores: names,
    channels: names,
    weekdays: fc.subarray(['MONDAY', 'WEDNESDAY', 'SUNDAY'] as const),
    timeOfDay: fc.record({ from: name, until: name }),
    dates: fc.record({ from: maybe(name), until: maybe(name) }),
    levels: names,
    firstOrder: fc.constant(true as const),
    newMemberDays: small,
    orderAmount: fc.record({ minimum: whole, maximum: maybe(whole) }),
    minimumPaidShareBasisPoints: small,
  },
  { requiredKeys: [] },
);

const cap: fc.Arbitrary<EarningCap> = fc.record({
  period: fc.constantFrom('EVENT', 'DAY', 'WEEK', 'MONTH', 'LIFETIME'),
  maximum: whole,
  newMemberDays: maybe(small),
});

const activation: fc.Arbitrary<ActivationPolicy> = fc.oneof(
  fc.constant({ kind: 'AT_ONCE' as const }),
  fc.record({ kind: fc.constant('AFTER_DAYS' as const), days: fc.nat(30) }),
  fc.record({ kind: fc.constant('ON_CONFIRMATION' as const), returnWindowDays: fc.nat(30) }),
);

const months = { months: small, roundUpTo: fc.constantFrom('MONTH', 'QUARTER', 'YEAR') } as const;
const grace = { graceDays: small, returnGraceDays: small };
const rolling = fc.record(
  { kind: fc.constant('ROLLING' as const), ...months, ...grace },
  { requiredKeys: ['kind', 'months'] },
);
const sliding = fc.record(
  { kind: fc.constant('SLIDING' as const), ...months, ...grace },
  { requiredKeys: ['kind', 'months'] },
);
const calendar = fc.record(
  {
    kind: fc.constant('CALENDAR' as const),
    ...{ month: small, day: small, yearsLater: fc.nat(3) },
    ...grace,
  },
  { requiredKeys: ['kind', 'month', 'day', 'yearsLater'] },
);
const never = fc.record(
  { kind: fc.constant('NEVER' as const), ...grace },
  { requiredKeys: ['kind'] },
);
const fixedExpiry: fc.Arbitrary<FixedExpiry> = fc.oneof(rolling, calendar, never);
const expiry: fc.Arbitrary<ExpiryPolicy> = fc.oneof(rolling, calendar, never, sliding);

const rule: fc.Arbitrary<EarningRule> = fc.record(
  {
    ruleId: name,
    title: maybe(name),
    trigger: fc.constantFrom('ORDER', 'TOP_UP', 'SIGN_UP', 'REVIEW', 'RENEWAL', 'ACTIVITY'),
    activity: maybe(name),
    layer: fc.constantFrom('BASE', 'BONUS'),
    ...{ formula, conditions },
    priority: fc.integer({ min: -10, max: 10 }),
    exclusiveGroup: maybe(name),
    caps: fc.array(cap, { maxLength: 3 }),
    ...{ activation, expiry: fixedExpiry },
  },
  {
    requiredKeys: [
      ...(['ruleId', 'title', 'trigger', 'activity', 'layer', 'formula', 'conditions'] as const),
      ...(['priority', 'exclusiveGroup', 'caps'] as const),
    ],
  },
);

const level = fc.record({
  levelId: name,
  rank: small,
  name,
  threshold: whole,
  benefits: fc.array(fc.record({ code: name, title: name, description: maybe(name) }), {
    maxLength: 2,
  }),
});

export const anyRuleBookContent: fc.Arbitrary<RuleBookContent> = fc.record({
  name,
  pointsName: name,
  displayUnit: maybe(fc.record({ name, pointsPerUnit: small })),
  earning: fc.array(rule, { maxLength: 6 }),
  earningCaps: fc.array(
    fc
      .tuple(cap, fc.constantFrom('ALL', 'ORDERS', 'ACTIVITIES'))
      .map(([one, over]) => ({ ...one, over })),
    { maxLength: 3 },
  ),
  exclusions: fc.record({ categories: names, skus: names, activities: names }),
  growth: fc.record({ give: whole, per: whole }),
  ...{ activation, expiry },
  expiryWarningDays: fc.array(small, { maxLength: 4 }),
  transfers: maybe(fc.record({ minimum: whole, maximum: whole, dailyMaximum: whole })),
  redemption: fc.record({
    rate: fc.record({ points: whole, worth: whole }),
    ...{ minimum: whole, step: whole, maximumShareBasisPoints: small },
    ...{ dailyMaximum: maybe(whole), excludedCategories: names, stacksWithCoupons: fc.boolean() },
  }),
  defaultRegion: maybe(fc.constantFrom('CN', 'DE')),
  levels: fc.array(level, { maxLength: 3 }),
});
