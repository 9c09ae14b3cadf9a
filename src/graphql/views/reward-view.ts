import type { Points } from '../../loyalty/points.ts';
import type { Reward } from '../../loyalty/rewards/reward.ts';
import type { RewardChange } from '../../loyalty/rewards/reward-change.ts';
import type { RewardRedemption } from '../../loyalty/rewards/reward-redemption.ts';
import type { LevelParent } from './program-view.ts';

/** What the fields of `Reward` are resolved from. */
export interface RewardParent extends Reward {
  readonly id: string;
}

/** What the fields of `RewardLevelPrice` are resolved from. */
export interface LevelPriceParent {
  readonly level: LevelParent;
  readonly pointsPrice: Points;
}

/** Of a reward that was taken, what callers may be shown. */
type ShownRedemption = Omit<RewardRedemption, 'lots' | 'settledAt'>;

/** What the fields of `RewardRedemption` are resolved from. */
export interface RedemptionParent extends ShownRedemption {
  readonly id: string;
}

/** What the fields of `RewardChange` are resolved from. */
export interface RewardChangeParent extends RewardChange {
  readonly id: string;
}

export function rewardParent(reward: Reward): RewardParent {
  return { ...reward, id: reward.rewardId };
}

/** Answers of old know one code only, and no store. */
type Redemption = Omit<ShownRedemption, 'codes' | 'storeId'> &
  Partial<Pick<ShownRedemption, 'codes' | 'storeId'>>;

export function redemptionParent(redemption: Redemption): RedemptionParent {
  const { redemptionId, code, storeId = null } = redemption;
  const codes = redemption.codes ?? (code === null ? [] : [code]);
  return { ...redemption, codes, storeId, id: redemptionId };
}

export function rewardChangeParent(change: RewardChange): RewardChangeParent {
  return { ...change, id: change.changeId };
}
