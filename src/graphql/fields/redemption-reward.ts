import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Reward, RewardRedemption } from '../types/reward.ts';
import { type RedemptionParent, type RewardParent, rewardParent } from '../views/reward-view.ts';

@Resolver(() => RewardRedemption)
export class RedemptionRewardField {
  @FieldResolver(() => Reward, { description: 'What was taken.' })
  async reward(
    @Root() { rewardId }: RedemptionParent,
    @Ctx() { loaders }: Context,
  ): Promise<RewardParent | null> {
    const reward = await loaders.reward.load(rewardId);
    return reward === null ? null : rewardParent(reward);
  }
}
