import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { AdjustPointsInput, AdjustPointsResult } from '../types/adjustment.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class AdjustPointsMutation {
  @Mutation(() => AdjustPointsResult, {
    description: 'Give or take points by hand, by an operator, with a reason.',
  })
  async adjustPoints(
    @Ctx() context: Context,
    @Arg('input', () => AdjustPointsInput, { description: 'Whose points, how many, and why.' })
    { idempotencyKey, ...input }: AdjustPointsInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'adjustPoints', ...head, ...input }),
    );
  }
}
