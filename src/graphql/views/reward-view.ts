import type { Reward } from '../../loyalty/rewards/reward.ts';
import type { RewardRedemption } from '../../postgres/reads.ts';

/** What the fields of `Reward` are resolved from. */
export interface RewardParent extends Reward {
  readonly id: string;
}

/** What the fields of `RewardRedemption` are resolved from. */
export interface RedemptionParent extends RewardRedemption {
  readonly id: string;
}

export function rewardParent(reward: Reward): RewardParent {
  return { ...reward, id: reward.rewardId };
}

export function redemptionParent(redemption: RewardRedemption): RedemptionParent {
  return { ...redemption, id: redemption.redemptionId };
}
