import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { CreateRewardInput, CreateRewardResult } from '../types/reward-setting.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class CreateRewardMutation {
  @Mutation(() => CreateRewardResult, {
    description: 'Put a reward on the list of the program, behind those that are there.',
  })
  async createReward(
    @Ctx() context: Context,
    @Arg('input', () => CreateRewardInput, { description: 'What it is, and why.' })
    { idempotencyKey, ...input }: CreateRewardInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'createReward', ...head, ...input }),
    );
  }
}
