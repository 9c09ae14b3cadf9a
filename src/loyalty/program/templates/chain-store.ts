import type { ProgramTemplate } from './program-template.ts';
import {
  atMost,
  each,
  ONE_A_YUAN,
  startingLevels,
  startingReward,
  startingRule,
  times,
  YUAN,
} from './template-parts.ts';

const BIRTHDAY_GIFT = {
  ...{ code: 'BIRTHDAY_GIFT', title: '生日礼' },
  description: 'A small gift on the birthday, in every store.',
};

/**
 * Shops with tills, whose stored-value cards become points: a member is known by phone or code,
 * what is topped up and what is paid earn a point a yuan. Hours and stores earn more where the
 * chain wants its guests: double at lunch on weekdays, triple in quiet hours. Points are good for
 * services in the store, and expire together at the end of the year after.
 */
export const CHAIN_STORE: ProgramTemplate = {
  rules: {
    pointsName: '积分',
    earning: [
      startingRule({
        ...{ ruleId: 'order-amount', title: '1 point a yuan', trigger: 'ORDER' },
        formula: ONE_A_YUAN,
        caps: [atMost(10_000, 'EVENT'), atMost(20_000, 'DAY')],
      }),
      startingRule({
        ...{ ruleId: 'weekday-lunch', title: 'Double at weekday lunch', trigger: 'ORDER' },
        formula: times(2),
        conditions: {
          weekdays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
          timeOfDay: { from: '11:00', until: '14:00' },
        },
        ...{ priority: 10, exclusiveGroup: 'hours' },
      }),
      startingRule({
        ...{ ruleId: 'quiet-hours', title: 'Triple in quiet hours', trigger: 'ORDER' },
        formula: times(3),
        conditions: { timeOfDay: { from: '14:30', until: '17:00' } },
        ...{ priority: 20, exclusiveGroup: 'hours' },
      }),
      startingRule({
        ...{ ruleId: 'new-store', title: 'Half as much again in new stores', trigger: 'ORDER' },
        formula: times(1.5),
        conditions: { stores: ['store-new'] },
      }),
      startingRule({
        ...{ ruleId: 'top-up', title: '1 point a yuan topped up', trigger: 'TOP_UP' },
        formula: ONE_A_YUAN,
        caps: [atMost(5_000, 'DAY')],
      }),
      startingRule({
        ...{ ruleId: 'sign-up', title: 'Welcome', trigger: 'SIGN_UP' },
        formula: { kind: 'FIXED', points: 50 },
      }),
      startingRule({
        ...{ ruleId: 'review', title: 'A review', trigger: 'REVIEW', formula: each(10) },
        caps: [atMost(30, 'DAY')],
      }),
    ],
    earningCaps: [{ over: 'ALL', period: 'DAY', maximum: 50_000, newMemberDays: null }],
    exclusions: { categories: ['gift-card', 'tobacco'], skus: [], activities: [] },
    growth: { give: 1, per: YUAN },
    activation: { kind: 'AT_ONCE' },
    expiry: { kind: 'CALENDAR', month: 12, day: 31, yearsLater: 1 },
    expiryWarningDays: [60, 30, 7],
    transfers: { minimum: 100, maximum: 2_000, dailyMaximum: 2_000 },
    redemption: {
      rate: { points: 100, worth: YUAN },
      minimum: 100,
      step: 100,
      maximumShareBasisPoints: 3_000,
      excludedCategories: ['gift-card', 'tobacco'],
    },
    levels: startingLevels([
      { levelId: 'lvl_guest', name: 'Guest', threshold: 0 },
      {
        ...{ levelId: 'lvl_regular', name: 'Regular', threshold: 500 },
        benefits: [BIRTHDAY_GIFT],
      },
      {
        ...{ levelId: 'lvl_friend', name: 'Friend of the house', threshold: 3_000 },
        benefits: [
          BIRTHDAY_GIFT,
          {
            ...{ code: 'RESERVED_TABLE', title: '留位' },
            description: 'A table is kept for a quarter of an hour.',
          },
        ],
      },
    ]),
  },
  rewards: [
    startingReward({
      ...{ rewardId: 'rwd_drink', kind: 'SERVICE', title: 'A drink', pointsPrice: 300 },
      description: 'One drink of your choice, in every store.',
    }),
    startingReward({
      ...{ rewardId: 'rwd_upgrade', kind: 'SERVICE', title: 'Large for regular', pointsPrice: 100 },
      description: 'The next size up at the price of the one below.',
    }),
    startingReward({
      ...{ rewardId: 'rwd_set', kind: 'ADD_ON_PRICE', title: 'Lunch set', pointsPrice: 200 },
      description: 'The set of the day for 200 points and 9.90 on top.',
      cashPrice: { amount: 990, currency: 'CNY' },
    }),
  ],
};
