import { activityRule, orderAmountRule } from '../../earning/plain-rules.ts';
import type { NewProgram } from '../new-program.ts';
import { startingLevels, startingReward, YUAN } from './template-parts.ts';

const SILVER = 'lvl_01KA0000000000000000S11VER';

/** A shop in Shanghai: one point a yuan, a hundred points a yuan back, three levels. */
export const DEMO_PROGRAM: Pick<NewProgram, 'ruleBook' | 'rewards' | 'isSandbox'> = {
  ruleBook: {
    program: {
      programId: 'prg_01KA000000000000000000DEMX',
      code: 'demo',
      name: 'Demo 会员积分',
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
    },
    revision: 1,
    pointsName: '积分',
    displayUnit: null,
    defaultRegion: 'CN',
    earning: [
      orderAmountRule({ ruleId: 'order-amount', ratio: { give: 1, per: YUAN } }),
      activityRule({ ruleId: 'review', activity: 'REVIEW', points: 20, dailyMaximum: 60 }),
    ],
    earningCaps: [],
    exclusions: { categories: [], skus: [], activities: [] },
    growth: { give: 1, per: YUAN },
    activation: { kind: 'AT_ONCE' },
    expiry: { kind: 'ROLLING', months: 12 },
    expiryWarningDays: [30, 7, 1],
    transfers: { minimum: 1, maximum: 10_000, dailyMaximum: 20_000 },
    redemption: {
      rate: { points: 100, worth: YUAN },
      minimum: 100,
      step: 100,
      maximumShareBasisPoints: 2_000,
      dailyMaximum: null,
      excludedCategories: [],
      stacksWithCoupons: true,
    },
    levels: startingLevels([
      {
        levelId: 'lvl_01KA0000000000000000BR0NZE',
        name: 'Bronze',
        threshold: 0,
      },
      {
        levelId: SILVER,
        name: 'Silver',
        threshold: 1_000,
        benefits: [
          {
            code: 'PRIORITY_SUPPORT',
            title: '优先客服',
            description: 'Questions of silver members are answered first.',
          },
        ],
      },
      {
        levelId: 'lvl_01KA00000000000000000G01D0',
        name: 'Gold',
        threshold: 5_000,
        benefits: [
          {
            code: 'PRIORITY_SUPPORT',
            title: '优先客服',
            description: 'Questions of gold members are answered first.',
          },
          {
            code: 'EARLY_ACCESS',
            title: '提前购',
            description: 'Gold members buy a day before everybody else.',
          },
        ],
      },
    ]),
  },
  isSandbox: true,
  rewards: [
    startingReward({
      rewardId: 'rwd_01KA00000000000000000C0FFE',
      title: 'Coffee',
      description: 'One cup of your choice.',
      kind: 'VOUCHER',
      pointsPrice: 500,
    }),
    startingReward({
      rewardId: 'rwd_01KA000000000000000000MVGG',
      title: 'Mug',
      description: 'Our mug, one a member while stocks last.',
      kind: 'GOODS',
      pointsPrice: 2_000,
      stock: 10,
      perMemberLimit: 1,
    }),
    startingReward({
      rewardId: 'rwd_01KA0000000000000000CHECK0',
      title: 'Late checkout',
      description: 'Keep the room until 4 pm.',
      kind: 'PRIVILEGE',
      pointsPrice: 1_000,
      minimumLevelId: SILVER,
    }),
  ],
};
