import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { RetireRewardInput, RetireRewardResult } from '../types/reward-setting.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class RetireRewardMutation {
  @Mutation(() => RetireRewardResult, {
    description:
      'Take a reward off the list for good. What members took of it before can still be handed ' +
      'over or cancelled.',
  })
  async retireReward(
    @Ctx() context: Context,
    @Arg('input', () => RetireRewardInput, { description: 'Which one, and why.' })
    { idempotencyKey, ...input }: RetireRewardInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'retireReward', ...head, ...input }),
    );
  }
}
