import * as fc from 'fast-check';
import type { ActivationPolicy } from '../../src/loyalty/program/activation-policy.ts';
import type { ExpiryPolicy, FixedExpiry } from '../../src/loyalty/program/expiry-policy.ts';
import type { RuleBookContent } from '../../src/loyalty/program/revisions/rule-book-content.ts';
import type { RedemptionPolicy, RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { completeReward, type Reward } from '../../src/loyalty/rewards/reward.ts';
import { LEVELS, ruleSets } from './model-rule-sets.ts';
import type { ModelProgram } from './moment.ts';

/** A program of its own kind, and the instant at which it starts. */
export interface Setting {
  readonly program: ModelProgram;
  readonly start: number;
}

const DAY = 86_400_000;

const publishable = fc.constantFrom<ActivationPolicy>(
  { kind: 'AT_ONCE' },
  { kind: 'AFTER_DAYS', days: 3 },
  { kind: 'ON_CONFIRMATION', returnWindowDays: 14 },
);
/** Programs that are there say things which nobody could publish any more. */
const activations = fc.oneof(
  { weight: 6, arbitrary: publishable },
  { weight: 1, arbitrary: fc.constant<ActivationPolicy>({ kind: 'AFTER_DAYS', days: 0 }) },
);

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

const levelsFrom = (threshold: number) =>
  LEVELS.map((level) => (level.rank === 1 ? level : { ...level, threshold }));

const redemptions: fc.Arbitrary<RedemptionPolicy> = fc
  .tuple(
    fc.constantFrom(
      { rate: { points: 3, worth: 2 }, minimum: 10, step: 5, maximumShareBasisPoints: 7_500 },
      { rate: { points: 1, worth: 7 }, minimum: 1, step: 1, maximumShareBasisPoints: 10_000 },
    ),
    fc.record({
      dailyMaximum: fc.constantFrom(null, null, 40, 120),
      excludedCategories: fc.constantFrom([], [], ['gift']),
      stacksWithCoupons: fc.constantFrom(true, true, false),
    }),
  )
  .map(([share, limits]) => ({ ...share, ...limits }));

const sets = ruleSets({ activation: publishable, expiry: fixed });

const sections = {
  pointsName: fc.constant('points'),
  displayUnit: fc.constantFrom(null, { name: 'star', pointsPerUnit: 100 }),
  defaultRegion: fc.constant(null),
  growth: fc.constantFrom({ give: 1, per: 25 }, { give: 1, per: 25 }, { give: 3, per: 70 }),
  activation: activations,
  expiry: expiries,
  expiryWarningDays: fc.constantFrom([30, 7, 1], [60], [1, 10]),
  transfers: fc.constantFrom(
    { minimum: 5, maximum: 60, dailyMaximum: 70 },
    { minimum: 1, maximum: 10_000, dailyMaximum: 20_000 },
    null,
  ),
  redemption: redemptions,
  levels: fc.constantFrom(60, 60, 15, 200).map(levelsFrom),
};

const books: fc.Arbitrary<RuleBook> = fc
  .record({
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
    set: sets,
    ...sections,
  })
  .map(({ set, ...book }) => ({ ...book, ...set }));

/** What drafts change; what would make no rule book comes now and then as well. */
const changes: fc.Arbitrary<readonly Partial<RuleBookContent>[]> = fc
  .tuple(sets, sets, fc.record(sections), fc.record(sections), publishable)
  .map(([set, other, one, two, activation]) => [
    set,
    other,
    { ...other, redemption: one.redemption },
    { redemption: two.redemption },
    { activation, expiry: one.expiry },
    { levels: two.levels, growth: two.growth, transfers: two.transfers },
    { growth: { give: 1, per: 0 } },
  ]);

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

const POOL = { kind: 'VOUCHER', hasCodePool: true, stock: 0 } as const;

const rewardsFrom = (start: number): readonly Reward[] => [
  reward('rwd_plain', {}),
  reward('rwd_few', { stock: 2, pointsPrice: 11 }),
  reward('rwd_one', { perMemberLimit: 1, stock: 3 }),
  reward('rwd_high', { minimumLevelId: 'lvl_2' }),
  reward('rwd_daily', { perMemberLimit: 2, limitPeriod: 'DAY', pointsPrice: 7 }),
  reward('rwd_weekly', { perMemberLimit: 3, limitPeriod: 'WEEK', pointsPrice: 9 }),
  reward('rwd_monthly', { perMemberLimit: 1, limitPeriod: 'MONTH', pointsPrice: 8 }),
  reward('rwd_cheap', { pricesByLevel: [{ levelId: 'lvl_2', pointsPrice: 4 }] }),
  reward('rwd_codes', { ...POOL, pointsPrice: 6 }),
  reward('rwd_coupons', { ...POOL, perMemberLimit: 2, limitPeriod: 'DAY', pointsPrice: 3 }),
  reward('rwd_soon', { availableFrom: start + DAY, availableUntil: start + 60 * DAY }),
];

/** Programs of every kind of activation, expiry and limits, in three time zones. */
export const settings: fc.Arbitrary<Setting> = fc
  .tuple(books, changes, fc.constantFrom(...starts))
  .map(([book, changed, start]) => ({
    start,
    program: { book, rewards: rewardsFrom(start), changes: changed },
  }));
