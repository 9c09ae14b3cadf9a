import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { GrowthLevel } from '../types/level.ts';
import { Reward } from '../types/reward.ts';
import { type LevelParent, levelParent } from '../views/program-view.ts';
import type { RewardParent } from '../views/reward-view.ts';

@Resolver(() => Reward)
export class RewardMinimumLevelField {
  @FieldResolver(() => GrowthLevel, {
    nullable: true,
    description: 'Level from which members may redeem it; null when all may.',
  })
  async minimumLevel(
    @Root() { minimumLevelId }: RewardParent,
    @Ctx() { loaders }: Context,
  ): Promise<LevelParent | null> {
    if (minimumLevelId === null) return null;
    const { levels } = await loaders.ruleBook();
    const level = levels.find(({ levelId }) => levelId === minimumLevelId);
    return level === undefined ? null : levelParent(level);
  }
}
