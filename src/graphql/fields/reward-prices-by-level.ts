import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Reward, RewardLevelPrice } from '../types/reward.ts';
import { levelParent } from '../views/program-view.ts';
import type { LevelPriceParent, RewardParent } from '../views/reward-view.ts';

@Resolver(() => Reward)
export class RewardPricesByLevelField {
  @FieldResolver(() => [RewardLevelPrice], {
    description:
      'Prices for members of certain levels, the lowest level first; each is also that of the ' +
      'levels above it up to the next one listed. Empty when all pay the same.',
  })
  async pricesByLevel(
    @Root() { pricesByLevel }: RewardParent,
    @Ctx() { loaders }: Context,
  ): Promise<readonly LevelPriceParent[]> {
    if (pricesByLevel.length === 0) return [];
    const { levels } = await loaders.ruleBook();
    return levels
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap((level) =>
        pricesByLevel
          .filter(({ levelId }) => levelId === level.levelId)
          .map(({ pointsPrice }) => ({ level: levelParent(level), pointsPrice })),
      );
  }
}
