import { FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { GrowthLevel } from '../types/level.ts';
import { Reward } from '../types/reward.ts';

@Resolver(() => Reward)
export class RewardMinimumLevelField {
  @FieldResolver(() => GrowthLevel, {
    nullable: true,
    description: 'Level from which members may redeem it; null when all may.',
  })
  minimumLevel() {
    throw notImplemented('Reward.minimumLevel');
  }
}
