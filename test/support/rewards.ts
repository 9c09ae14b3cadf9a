import { completeReward, type Reward } from '../../src/loyalty/rewards/reward.ts';
import { DEMO, NOON } from './demo-commands.ts';

const PLAIN: Reward = completeReward({
  rewardId: 'rwd_plain',
  title: 'Coffee',
  description: null,
  kind: 'VOUCHER',
  pointsPrice: 100,
  cashPrice: null,
  stock: null,
  perMemberLimit: null,
  minimumLevelId: null,
  availableFrom: null,
  availableUntil: null,
});

const SILVER = DEMO.levels[1]?.levelId ?? null;

/** One reward for each thing that can stand in its way, and some for which nothing does. */
export const REWARDS: readonly Reward[] = [
  PLAIN,
  { ...PLAIN, rewardId: 'rwd_two', stock: 2 },
  { ...PLAIN, rewardId: 'rwd_limit', perMemberLimit: 2 },
  { ...PLAIN, rewardId: 'rwd_daily', perMemberLimit: 1, limitPeriod: 'DAY' },
  { ...PLAIN, rewardId: 'rwd_pool', hasCodePool: true, stock: 0 },
  { ...PLAIN, rewardId: 'rwd_retired', retiredAt: NOON - 1 },
  { ...PLAIN, rewardId: 'rwd_silver', minimumLevelId: SILVER },
  { ...PLAIN, rewardId: 'rwd_from', availableFrom: NOON + 1 },
  { ...PLAIN, rewardId: 'rwd_until', availableUntil: NOON },
  { ...PLAIN, rewardId: 'rwd_window', availableFrom: NOON, availableUntil: NOON + 1 },
  { ...PLAIN, rewardId: 'rwd_dear', pointsPrice: Number.MAX_SAFE_INTEGER },
  { ...PLAIN, rewardId: 'rwd_free', pointsPrice: 0 },
  {
    ...PLAIN,
    rewardId: 'rwd_never',
    stock: 0,
    perMemberLimit: 0,
    minimumLevelId: SILVER,
    availableUntil: NOON,
  },
];
