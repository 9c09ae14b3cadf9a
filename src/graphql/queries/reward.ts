import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Reward } from '../types/reward.ts';
import { type RewardParent, rewardParent } from '../views/reward-view.ts';

@Resolver()
export class RewardQuery {
  @Query(() => Reward, {
    nullable: true,
    description: "One reward; null when there is none of this id in the caller's program.",
  })
  async reward(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The reward, starts with rwd_.' }) id: string,
  ): Promise<RewardParent | null> {
    const reward = await context.loaders.reward.load(id);
    return reward === null ? null : rewardParent(reward);
  }
}
