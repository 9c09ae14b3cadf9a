import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { RedeemRewardInput, RedeemRewardResult } from '../types/reward-redemption.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class RedeemRewardMutation {
  @Mutation(() => RedeemRewardResult, {
    description: 'Exchange points for a reward; it comes with a code to show in the shop.',
  })
  async redeemReward(
    @Ctx() context: Context,
    @Arg('input', () => RedeemRewardInput, { description: 'Who takes which reward.' })
    { idempotencyKey, ...input }: RedeemRewardInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'redeemReward', ...head, ...input }),
    );
  }
}
