import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import {
  FulfilRewardRedemptionInput,
  FulfilRewardRedemptionResult,
} from '../types/reward-fulfilment.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class FulfilRewardRedemptionMutation {
  @Mutation(() => FulfilRewardRedemptionResult, {
    description:
      'A reward that a member took was handed over or used: it can no longer be cancelled.',
  })
  async fulfilRewardRedemption(
    @Ctx() context: Context,
    @Arg('input', () => FulfilRewardRedemptionInput, { description: 'Which one.' })
    { idempotencyKey, ...input }: FulfilRewardRedemptionInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'fulfilRewardRedemption', ...head, ...input }),
    );
  }
}
