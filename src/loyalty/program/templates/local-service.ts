import type { ProgramTemplate } from './program-template.ts';
import {
  atMost,
  each,
  ONE_A_YUAN,
  startingLevels,
  startingReward,
  startingRule,
  YUAN,
} from './template-parts.ts';

/**
 * A salon, a gym, a repair shop: coming back is what counts. Each visit, review and recommendation
 * earns besides what is paid. Points of an order become spendable once the service was rendered
 * (confirmed, or a week later); all points live on for 12 months after each visit. They buy what is
 * done on the spot, some of it with a little money on top.
 */
export const LOCAL_SERVICE: ProgramTemplate = {
  rules: {
    pointsName: '积分',
    earning: [
      startingRule({
        ...{ ruleId: 'order-amount', title: '1 point a yuan', trigger: 'ORDER' },
        formula: ONE_A_YUAN,
        caps: [atMost(10_000, 'EVENT')],
      }),
      startingRule({
        ...{ ruleId: 'visit', title: 'A visit', trigger: 'ACTIVITY', activity: 'VISIT' },
        formula: { kind: 'FIXED', points: 20 },
        caps: [atMost(20, 'DAY'), atMost(200, 'MONTH')],
      }),
      startingRule({
        ...{ ruleId: 'review', title: 'A review', trigger: 'REVIEW', formula: each(30) },
        caps: [atMost(30, 'DAY')],
      }),
      startingRule({
        ...{ ruleId: 'share', title: 'Recommended', trigger: 'SHARE', formula: each(10) },
        caps: [atMost(20, 'DAY')],
      }),
      startingRule({
        ...{ ruleId: 'sign-up', title: 'Welcome', trigger: 'SIGN_UP' },
        formula: { kind: 'FIXED', points: 100 },
      }),
    ],
    earningCaps: [{ over: 'ACTIVITIES', period: 'WEEK', maximum: 150, newMemberDays: 14 }],
    exclusions: { categories: ['voucher-sale'], skus: [], activities: [] },
    growth: { give: 1, per: YUAN },
    activation: { kind: 'ON_CONFIRMATION', returnWindowDays: 7 },
    expiry: { kind: 'SLIDING', months: 12 },
    expiryWarningDays: [30, 7, 1],
    transfers: { minimum: 50, maximum: 1_000, dailyMaximum: 1_000 },
    redemption: {
      rate: { points: 100, worth: YUAN },
      minimum: 100,
      step: 50,
      maximumShareBasisPoints: 3_000,
      excludedCategories: ['voucher-sale'],
    },
    levels: startingLevels([
      { levelId: 'lvl_guest', name: 'Guest', threshold: 0 },
      {
        ...{ levelId: 'lvl_regular', name: 'Regular', threshold: 800 },
        benefits: [
          {
            ...{ code: 'PRIORITY_BOOKING', title: '优先预约' },
            description: 'Appointments open to regulars two days earlier.',
          },
        ],
      },
    ]),
  },
  rewards: [
    startingReward({
      ...{ rewardId: 'rwd_extra', kind: 'SERVICE', title: 'Ten minutes more', pointsPrice: 100 },
      description: 'On top of any appointment, at the store.',
    }),
    startingReward({
      ...{ rewardId: 'rwd_care', kind: 'ADD_ON_PRICE', title: 'Care set', pointsPrice: 150 },
      description: 'What we use ourselves, for 150 points and 19.90 on top.',
      cashPrice: { amount: 1_990, currency: 'CNY' },
    }),
    startingReward({
      ...{ rewardId: 'rwd_visit', kind: 'SERVICE', title: 'A visit for free', pointsPrice: 2_000 },
      description: 'The standard service, for regulars.',
      minimumLevelId: 'lvl_regular',
    }),
  ],
};
