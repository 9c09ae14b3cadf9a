import { Arg, ID, Query, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { Reward } from '../types/reward.ts';

@Resolver()
export class RewardQuery {
  @Query(() => Reward, {
    nullable: true,
    description: "One reward; null when there is none of this id in the caller's program.",
  })
  reward(@Arg('id', () => ID, { description: 'The reward, starts with rwd_.' }) _id: string) {
    throw notImplemented('reward');
  }
}
