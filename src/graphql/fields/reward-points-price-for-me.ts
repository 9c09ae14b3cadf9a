import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Points as PointsNumber } from '../../loyalty/points.ts';
import { rewardPrice } from '../../loyalty/rewards/reward-price.ts';
import type { Context } from '../context.ts';
import { Reward } from '../types/reward.ts';
import { Points } from '../types/scalars.ts';
import type { RewardParent } from '../views/reward-view.ts';

@Resolver(() => Reward)
export class RewardPointsPriceForMeField {
  @FieldResolver(() => Points, {
    nullable: true,
    description:
      'Points for one at the level that the calling member has now. Null for callers that are ' +
      'no member.',
  })
  async pointsPriceForMe(
    @Root() reward: RewardParent,
    @Ctx() { loaders, restrictedTo }: Context,
  ): Promise<PointsNumber | null> {
    if (restrictedTo === null) return null;
    const view = await loaders.member('externalId', restrictedTo);
    if (view === null) return null;
    const { levels } = await loaders.ruleBook();
    return rewardPrice(reward, { levels, growthValue: view.account.growthValue });
  }
}
