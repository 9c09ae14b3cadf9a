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

/**
 * An online shop: what is really paid earns a point a yuan, and what the shop wants to see more of
 * (first orders, new goods, reviews) earns more. 100 points pay 1 yuan of at most a fifth of an
 * order, after coupons; points live for 24 months. Caps keep orders made up for points, and armies
 * of new members, from being worth while.
 */
export const ECOMMERCE: ProgramTemplate = {
  rules: {
    pointsName: '积分',
    earning: [
      startingRule({
        ...{ ruleId: 'order-amount', title: '1 point a yuan', trigger: 'ORDER' },
        formula: ONE_A_YUAN,
        caps: [atMost(20_000, 'EVENT'), atMost(50_000, 'DAY')],
      }),
      startingRule({
        ...{ ruleId: 'first-order', title: 'Double for the first order', trigger: 'ORDER' },
        formula: times(2),
        conditions: { firstOrder: true },
        caps: [atMost(1_000, 'EVENT')],
      }),
      startingRule({
        ...{ ruleId: 'new-arrivals', title: 'Triple for new arrivals', trigger: 'ORDER' },
        formula: times(3),
        conditions: { categories: ['new-arrivals'] },
      }),
      startingRule({
        ...{ ruleId: 'sign-up', title: 'Welcome', trigger: 'SIGN_UP' },
        formula: { kind: 'FIXED', points: 100 },
      }),
      startingRule({
        ...{ ruleId: 'review', title: 'A review', trigger: 'REVIEW', formula: each(20) },
        caps: [atMost(60, 'DAY')],
      }),
      startingRule({
        ...{ ruleId: 'share', title: 'Shared with friends', trigger: 'SHARE', formula: each(5) },
        caps: [atMost(15, 'DAY')],
      }),
      startingRule({
        ...{ ruleId: 'check-in', title: 'Checked in', trigger: 'CHECK_IN' },
        formula: { kind: 'FIXED', points: 2 },
        caps: [atMost(2, 'DAY')],
      }),
    ],
    earningCaps: [
      { over: 'ACTIVITIES', period: 'DAY', maximum: 200, newMemberDays: null },
      { over: 'ACTIVITIES', period: 'WEEK', maximum: 300, newMemberDays: 30 },
    ],
    exclusions: { categories: ['gift-card'], skus: [], activities: [] },
    growth: { give: 1, per: YUAN },
    activation: { kind: 'AT_ONCE' },
    expiry: { kind: 'ROLLING', months: 24 },
    expiryWarningDays: [30, 7, 1],
    transfers: null,
    redemption: {
      rate: { points: 100, worth: YUAN },
      minimum: 100,
      step: 100,
      maximumShareBasisPoints: 2_000,
      excludedCategories: ['gift-card'],
    },
    levels: startingLevels([
      { levelId: 'lvl_basic', name: 'Member', threshold: 0 },
      {
        ...{ levelId: 'lvl_silver', name: 'Silver', threshold: 1_000 },
        benefits: [
          {
            ...{ code: 'PRIORITY_SUPPORT', title: '优先客服' },
            description: 'Questions of silver members are answered first.',
          },
        ],
      },
      {
        ...{ levelId: 'lvl_gold', name: 'Gold', threshold: 5_000 },
        benefits: [
          {
            ...{ code: 'PRIORITY_SUPPORT', title: '专属客服' },
            description: 'Gold members have somebody of their own to ask.',
          },
          {
            ...{ code: 'EARLY_ACCESS', title: '提前购' },
            description: 'Gold members buy a day before everybody else.',
          },
        ],
      },
    ]),
  },
  rewards: [
    startingReward({
      ...{ rewardId: 'rwd_shipping', kind: 'VOUCHER', title: 'Free shipping', pointsPrice: 500 },
      description: 'One order without freight, twice a month.',
      ...{ perMemberLimit: 2, limitPeriod: 'MONTH' },
    }),
    startingReward({
      ...{ rewardId: 'rwd_voucher', kind: 'VOUCHER', title: '10 off', pointsPrice: 1_000 },
      description: '10.00 off an order.',
    }),
    startingReward({
      ...{ rewardId: 'rwd_sample', kind: 'GOODS', title: 'Sample box', pointsPrice: 800 },
      description: 'Three samples of what is new, one box a member while stocks last.',
      ...{ stock: 500, perMemberLimit: 1 },
    }),
    startingReward({
      ...{ rewardId: 'rwd_early', kind: 'PRIVILEGE', title: 'Early access', pointsPrice: 300 },
      description: 'Buy what is new a day before everybody else; for gold members.',
      minimumLevelId: 'lvl_gold',
    }),
  ],
};
