import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import {
  CancelRewardRedemptionInput,
  CancelRewardRedemptionResult,
} from '../types/reward-redemption.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class CancelRewardRedemptionMutation {
  @Mutation(() => CancelRewardRedemptionResult, {
    description:
      'Undo a reward redemption that is not fulfilled: its points come back to the lots they ' +
      'were taken from, and the reward to its stock.',
  })
  async cancelRewardRedemption(
    @Ctx() context: Context,
    @Arg('input', () => CancelRewardRedemptionInput, { description: 'Which one, and why.' })
    { idempotencyKey, ...input }: CancelRewardRedemptionInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'cancelRewardRedemption', ...head, ...input }),
    );
  }
}
