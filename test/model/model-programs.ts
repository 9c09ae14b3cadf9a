import * as fc from 'fast-check';
import type { EarningRule } from '../../src/loyalty/earning/earning-rule.ts';
import type { Ratio } from '../../src/loyalty/points.ts';
import type { ActivationPolicy } from '../../src/loyalty/program/activation-policy.ts';
import type { ExpiryPolicy, FixedExpiry } from '../../src/loyalty/program/expiry-policy.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { completeReward, type Reward } from '../../src/loyalty/rewards/reward.ts';
import type { ModelProgram } from './moment.ts';

/** A program of its own kind, and the instant at which it starts. */
export interface Setting {
  readonly program: ModelProgram;
  readonly start: number;
}

const DAY = 86_400_000;

const activations: readonly ActivationPolicy[] = [
  { kind: 'AT_ONCE' },
  { kind: 'AFTER_DAYS', days: 0 },
  { kind: 'AFTER_DAYS', days: 3 },
  { kind: 'ON_CONFIRMATION', returnWindowDays: 14 },
];

const roundings = ['DAY', 'MONTH', 'QUARTER', 'YEAR'] as const;
const grace = {
  graceDays: fc.constantFrom(0, 0, 3),
  returnGraceDays: fc.constantFrom(0, 0, 2),
};
const rolling = fc.record({
  kind: fc.constant('ROLLING' as const),
  months: fc.constantFrom(1, 2, 12, 13),
  roundUpTo: fc.constantFrom(...roundings),
  ...grace,
});
const calendar = fc.record({
  kind: fc.constant('CALENDAR' as const),
  month: fc.constantFrom(2, 6, 12),
  day: fc.constantFrom(1, 31),
  yearsLater: fc.constantFrom(0, 1),
  ...grace,
});
const sliding = fc.record({
  kind: fc.constant('SLIDING' as const),
  months: fc.constantFrom(1, 3),
  roundUpTo: fc.constantFrom(...roundings),
  ...grace,
});
const never = fc.record({ kind: fc.constant('NEVER' as const), ...grace });

const fixed: fc.Arbitrary<FixedExpiry> = fc.oneof(rolling, calendar, never);
const expiries: fc.Arbitrary<ExpiryPolicy> = fc.oneof(
  { weight: 3, arbitrary: rolling },
  { weight: 2, arbitrary: calendar },
  { weight: 3, arbitrary: sliding },
  { weight: 1, arbitrary: never },
);

const terms = fc.record(
  { activation: fc.constantFrom(...activations), expiry: fixed },
  { requiredKeys: [] },
);

const PLAIN = {
  title: null,
  layer: 'BASE',
  conditions: {},
  priority: 0,
  exclusiveGroup: null,
  caps: [],
} as const;

const perAmount = (ratio: Ratio) => ({ kind: 'PER_AMOUNT', ratio }) as const;

const earnings: fc.Arbitrary<readonly EarningRule[]> = fc
  .tuple(terms, terms, fc.boolean())
  .map(([ofBonus, ofReviews, hasBonus]) => {
    const order = { ...PLAIN, trigger: 'ORDER', activity: null } as const;
    const amount = { ...order, ruleId: 'amount', formula: perAmount({ give: 1, per: 10 }) };
    const bonus = { ...order, ruleId: 'bonus', formula: perAmount({ give: 7, per: 100 }) };
    const review = {
      ...PLAIN,
      ruleId: 'review',
      trigger: 'REVIEW',
      activity: null,
      formula: { kind: 'PER_UNIT', points: 20 },
      caps: [{ period: 'DAY', maximum: 60, newMemberDays: null }],
    } as const;
    const visit = {
      ...PLAIN,
      ruleId: 'visit',
      trigger: 'ACTIVITY',
      activity: 'VISIT',
      formula: { kind: 'PER_UNIT', points: 5 },
    } as const;
    return [
      amount,
      ...(hasBonus ? [{ ...bonus, ...ofBonus }] : []),
      { ...review, ...ofReviews },
      visit,
    ];
  });

const levels = [
  { levelId: 'lvl_1', rank: 1, name: 'One', threshold: 0, benefits: [] },
  { levelId: 'lvl_2', rank: 2, name: 'Two', threshold: 60, benefits: [] },
];

/** What the model leaves out: tests of the policy try each with its bounds. */
const NO_MORE_LIMITS = {
  dailyMaximum: null,
  excludedCategories: [],
  stacksWithCoupons: true,
} as const;

const books: fc.Arbitrary<RuleBook> = fc.record({
  program: fc
    .constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/Berlin')
    .map((timeZone) => ({
      programId: 'prg_model',
      code: 'model',
      name: 'Model',
      timeZone,
      currency: 'CNY',
    })),
  revision: fc.constant(1),
  pointsName: fc.constant('points'),
  displayUnit: fc.constantFrom(null, { name: 'star', pointsPerUnit: 100 }),
  earningCaps: fc.constant([]),
  exclusions: fc.constant({ categories: [], skus: [], activities: [] }),
  defaultRegion: fc.constant(null),
  earning: earnings,
  growth: fc.constant({ give: 1, per: 25 }),
  activation: fc.constantFrom(...activations),
  expiry: expiries,
  expiryWarningDays: fc.constantFrom([30, 7, 1], [60], [1, 10]),
  transfers: fc.constantFrom(
    { minimum: 5, maximum: 60, dailyMaximum: 70 },
    { minimum: 1, maximum: 10_000, dailyMaximum: 20_000 },
    null,
  ),
  redemption: fc.constantFrom(
    {
      ...{ rate: { points: 3, worth: 2 }, minimum: 10, step: 5, maximumShareBasisPoints: 7_500 },
      ...NO_MORE_LIMITS,
    },
    {
      ...{ rate: { points: 1, worth: 7 }, minimum: 1, step: 1, maximumShareBasisPoints: 10_000 },
      ...NO_MORE_LIMITS,
    },
  ),
  levels: fc.constant(levels),
});

/** Around changes of the clock, leap days, and the ends of a month, quarter and year. */
const starts = ['2027-02-27', '2027-03-13', '2027-10-30', '2027-12-30', '2028-02-28'].map((day) =>
  Date.parse(`${day}T15:00:00.000Z`),
);

const reward = (rewardId: string, over: Partial<Reward>): Reward =>
  completeReward({
    rewardId,
    title: rewardId,
    description: null,
    kind: 'GOODS',
    pointsPrice: 20,
    cashPrice: null,
    stock: null,
    perMemberLimit: null,
    minimumLevelId: null,
    availableFrom: null,
    availableUntil: null,
    ...over,
  });

const rewardsFrom = (start: number): readonly Reward[] => [
  reward('rwd_plain', {}),
  reward('rwd_few', { stock: 2, pointsPrice: 11 }),
  reward('rwd_one', { perMemberLimit: 1, stock: 3 }),
  reward('rwd_high', { minimumLevelId: 'lvl_2' }),
  reward('rwd_daily', { perMemberLimit: 2, limitPeriod: 'DAY', pointsPrice: 7 }),
  reward('rwd_weekly', { perMemberLimit: 3, limitPeriod: 'WEEK', pointsPrice: 9 }),
  reward('rwd_monthly', { perMemberLimit: 1, limitPeriod: 'MONTH', pointsPrice: 8 }),
  reward('rwd_cheap', { pricesByLevel: [{ levelId: 'lvl_2', pointsPrice: 4 }] }),
  reward('rwd_soon', { availableFrom: start + DAY, availableUntil: start + 60 * DAY }),
];

/** Programs of every kind of activation, expiry and limits, in three time zones. */
export const settings: fc.Arbitrary<Setting> = fc
  .tuple(books, fc.constantFrom(...starts))
  .map(([book, start]) => ({ start, program: { book, rewards: rewardsFrom(start) } }));
