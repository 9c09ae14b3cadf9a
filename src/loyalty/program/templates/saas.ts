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

/** A task of the first weeks: done once, paid once, whatever is reported again. */
function onboarding(task: string, title: string, points: number) {
  return startingRule({
    ...{ ruleId: `onboarding-${task.toLowerCase().replaceAll('_', '-')}`, title },
    ...{ trigger: 'ACTIVITY', activity: `ONBOARDING_${task}` },
    formula: { kind: 'FIXED', points },
    caps: [atMost(points, 'LIFETIME')],
  });
}

/**
 * A product by subscription: points follow how deeply it is used. Tasks of the first weeks pay
 * once, use of the core features pays daily up to a cap, whoever renews or upgrades is thanked.
 * What use earned lives for 12 months, what a renewal earned for ever. Points buy credits and
 * privileges, which are a matter of the level.
 */
export const SAAS: ProgramTemplate = {
  rules: {
    pointsName: 'credits',
    earning: [
      startingRule({
        ...{ ruleId: 'subscription', title: '1 credit a yuan paid', trigger: 'ORDER' },
        formula: ONE_A_YUAN,
      }),
      onboarding('PROFILE', 'Profile completed', 50),
      onboarding('FIRST_PROJECT', 'First project', 100),
      onboarding('TEAM_INVITED', 'Team invited', 150),
      startingRule({
        ...{ ruleId: 'product-use', title: 'Core features used', trigger: 'PRODUCT_USE' },
        formula: each(2),
        caps: [atMost(20, 'DAY'), atMost(200, 'MONTH')],
      }),
      startingRule({
        ...{ ruleId: 'renewal', title: 'Subscription renewed', trigger: 'RENEWAL' },
        formula: { kind: 'FIXED', points: 500 },
        expiry: { kind: 'NEVER' },
      }),
      startingRule({
        ...{ ruleId: 'upgrade', title: 'Plan upgraded', trigger: 'ACTIVITY', activity: 'UPGRADE' },
        formula: { kind: 'FIXED', points: 300 },
        caps: [atMost(300, 'MONTH')],
      }),
    ],
    earningCaps: [{ over: 'ACTIVITIES', period: 'DAY', maximum: 1_000, newMemberDays: null }],
    exclusions: { categories: ['one-off-services'], skus: [], activities: [] },
    growth: { give: 1, per: YUAN },
    activation: { kind: 'AT_ONCE' },
    expiry: { kind: 'ROLLING', months: 12, roundUpTo: 'MONTH' },
    expiryWarningDays: [30, 7],
    transfers: null,
    redemption: {
      rate: { points: 100, worth: YUAN },
      minimum: 500,
      step: 100,
      maximumShareBasisPoints: 2_000,
    },
    levels: startingLevels([
      { levelId: 'lvl_starter', name: 'Starter', threshold: 0 },
      {
        ...{ levelId: 'lvl_pro', name: 'Pro', threshold: 2_000 },
        benefits: [
          {
            ...{ code: 'PRIORITY_SUPPORT', title: 'Priority support' },
            description: 'Answers within four hours on working days.',
          },
        ],
      },
      {
        ...{ levelId: 'lvl_partner', name: 'Partner', threshold: 20_000 },
        benefits: [
          {
            ...{ code: 'SUCCESS_MANAGER', title: 'Success manager' },
            description: 'Somebody who knows the account and is there for it.',
          },
          {
            ...{ code: 'BETA_ACCESS', title: 'Beta access' },
            description: 'New features a month before everybody else.',
          },
        ],
      },
    ]),
  },
  rewards: [
    startingReward({
      ...{ rewardId: 'rwd_storage', kind: 'VOUCHER', title: '10 GB for a month', pointsPrice: 400 },
      description: 'More room, from the day it is taken.',
    }),
    startingReward({
      ...{ rewardId: 'rwd_training', kind: 'SERVICE', title: 'Training hour', pointsPrice: 2_000 },
      description: 'One hour with a trainer, for the whole team.',
    }),
    startingReward({
      ...{ rewardId: 'rwd_beta', kind: 'PRIVILEGE', title: 'Beta access', pointsPrice: 500 },
      description: 'New features before everybody else; from level Pro on, for less to partners.',
      pricesByLevel: [{ levelId: 'lvl_partner', pointsPrice: 100 }],
      ...{ minimumLevelId: 'lvl_pro', perMemberLimit: 1 },
    }),
  ],
};
