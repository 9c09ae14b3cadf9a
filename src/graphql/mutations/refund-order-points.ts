import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { RefundOrderPointsInput, RefundOrderPointsResult } from '../types/refund.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class RefundOrderPointsMutation {
  @Mutation(() => RefundOrderPointsResult, {
    description:
      'Take back what the refunded part earned and give back what was paid in points, at once ' +
      'and exactly once a refund id. A refund that comes before its order is kept, and booked ' +
      'with it.',
  })
  async refundOrderPoints(
    @Ctx() context: Context,
    @Arg('input', () => RefundOrderPointsInput, { description: 'Which order, and how much of it.' })
    { idempotencyKey, ...input }: RefundOrderPointsInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'refundOrderPoints', ...head, ...input }),
    );
  }
}
