import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { EarnPointsResult } from '../types/earning.ts';
import { EarnPointsInput } from '../types/earning-input.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class EarnPointsMutation {
  @Mutation(() => EarnPointsResult, {
    description:
      "The one door for earning: the caller says what happened, the program's rules say how many " +
      'points.',
  })
  async earnPoints(
    @Ctx() context: Context,
    @Arg('input', () => EarnPointsInput, { description: 'What happened, and to whom.' })
    { idempotencyKey, ...input }: EarnPointsInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'earnPoints', ...head, ...input }),
    );
  }
}
