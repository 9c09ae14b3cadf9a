import type { Reward } from '../../loyalty/rewards/reward.ts';
import type { RewardRedemption } from '../../loyalty/rewards/reward-redemption.ts';

/** What the fields of `Reward` are resolved from. */
export interface RewardParent extends Reward {
  readonly id: string;
}

/** Of a reward that was taken, what callers may be shown. */
type ShownRedemption = Omit<RewardRedemption, 'lots' | 'settledAt'>;

/** What the fields of `RewardRedemption` are resolved from. */
export interface RedemptionParent extends ShownRedemption {
  readonly id: string;
}

export function rewardParent(reward: Reward): RewardParent {
  return { ...reward, id: reward.rewardId };
}

export function redemptionParent(redemption: ShownRedemption): RedemptionParent {
  return { ...redemption, id: redemption.redemptionId };
}
