import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { RedeemPointsInput, RedeemPointsResult } from '../types/redemption.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class RedeemPointsMutation {
  @Mutation(() => RedeemPointsResult, { description: 'Pay part of an order with points.' })
  async redeemPoints(
    @Ctx() context: Context,
    @Arg('input', () => RedeemPointsInput, {
      description: 'Whose points, how many, and what they pay.',
    })
    { idempotencyKey, ...input }: RedeemPointsInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'redeemPoints', ...head, ...input }),
    );
  }
}
