import { FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { Reward, RewardEligibility } from '../types/reward.ts';

@Resolver(() => Reward)
export class RewardEligibilityField {
  @FieldResolver(() => RewardEligibility, {
    nullable: true,
    description:
      'Whether the calling member could redeem it now, and if not, why not. Null for callers that are no member.',
  })
  eligibility() {
    throw notImplemented('Reward.eligibility');
  }
}
