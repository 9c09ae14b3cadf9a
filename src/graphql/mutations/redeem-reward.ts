import { Arg, Mutation, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { NOT_YET } from '../types/descriptions.ts';
import { RedeemRewardInput, RedeemRewardResult } from '../types/reward-redemption.ts';

@Resolver()
export class RedeemRewardMutation {
  @Mutation(() => RedeemRewardResult, {
    description: `Exchange points for a reward.${NOT_YET}`,
  })
  redeemReward(
    @Arg('input', () => RedeemRewardInput, { description: 'Who takes which reward.' })
    _input: RedeemRewardInput,
  ) {
    throw notImplemented('redeemReward');
  }
}
