import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Eligibility, eligibilityOf } from '../../loyalty/rewards/eligibility.ts';
import type { Context } from '../context.ts';
import { Reward, RewardEligibility } from '../types/reward.ts';
import type { RewardParent } from '../views/reward-view.ts';

@Resolver(() => Reward)
export class RewardEligibilityField {
  @FieldResolver(() => RewardEligibility, {
    nullable: true,
    description:
      'Whether the calling member could redeem it now, and if not, why not. Null for callers ' +
      'that are no member.',
  })
  async eligibility(
    @Root() reward: RewardParent,
    @Ctx() { loaders, restrictedTo, now }: Context,
  ): Promise<Eligibility | null> {
    if (restrictedTo === null) return null;
    const view = await loaders.member('externalId', restrictedTo);
    if (view === null) return null;
    const { memberId } = view.member;
    const [{ levels }, taken] = await Promise.all([
      loaders.ruleBook(),
      loaders.redemptionCount.load({ memberId, rewardId: reward.rewardId }),
    ]);
    return eligibilityOf(reward, { account: view.account, levels, taken, now });
  }
}
