import { Arg, Mutation, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { NOT_YET } from '../types/descriptions.ts';
import {
  CancelRewardRedemptionInput,
  CancelRewardRedemptionResult,
} from '../types/reward-redemption.ts';

@Resolver()
export class CancelRewardRedemptionMutation {
  @Mutation(() => CancelRewardRedemptionResult, {
    description:
      'Undo a reward redemption: its points come back to the lots they were taken ' +
      `from.${NOT_YET}`,
  })
  cancelRewardRedemption(
    @Arg('input', () => CancelRewardRedemptionInput, { description: 'Which one, and why.' })
    _input: CancelRewardRedemptionInput,
  ) {
    throw notImplemented('cancelRewardRedemption');
  }
}
