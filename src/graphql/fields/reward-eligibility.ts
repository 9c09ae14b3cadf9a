import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Eligibility, eligibilityOf } from '../../loyalty/rewards/eligibility.ts';
import { startOfPeriod } from '../../loyalty/rewards/limit-period.ts';
import type { Context } from '../context.ts';
import { Reward, RewardEligibility } from '../types/reward.ts';
import { statusOf } from '../views/member-view.ts';
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
    @Ctx() context: Context,
  ): Promise<Eligibility | null> {
    const { loaders, restrictedTo } = context;
    if (restrictedTo === null) return null;
    const view = await loaders.member('externalId', restrictedTo);
    if (view === null) return null;
    const { memberId } = view.member;
    const [{ levels, program }, now] = await Promise.all([loaders.ruleBook(), context.now()]);
    const { rewardId, limitPeriod } = reward;
    const { timeZone } = program;
    const since = startOfPeriod(limitPeriod, { instant: now, timeZone });
    const taken = await loaders.redemptionCount.load({ memberId, rewardId, since });
    const account = { ...view.account, status: statusOf(view.account) };
    return eligibilityOf(reward, { account, levels, taken, now });
  }
}
