import { FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { Reward, RewardRedemption } from '../types/reward.ts';

@Resolver(() => RewardRedemption)
export class RedemptionRewardField {
  @FieldResolver(() => Reward, {
    description: 'What was taken.',
  })
  reward() {
    throw notImplemented('RewardRedemption.reward');
  }
}
