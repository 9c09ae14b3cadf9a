import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { HoldPointsInput, HoldPointsResult } from '../types/holding.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class HoldPointsMutation {
  @Mutation(() => HoldPointsResult, {
    description: 'Reserve points while the shopper pays. The limits are those of redeemPoints.',
  })
  async holdPoints(
    @Ctx() context: Context,
    @Arg('input', () => HoldPointsInput, {
      description: 'Whose points, how many, and for which order.',
    })
    { idempotencyKey, ...input }: HoldPointsInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'holdPoints', ...head, ...input }),
    );
  }
}
