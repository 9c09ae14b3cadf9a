import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import { invalidInput } from '../../loyalty/rejection.ts';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { EarnPointsResult } from '../types/earning.ts';
import { EarnPointsInput } from '../types/earning-input.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

export const EARN_BATCH_SIZE_MAX = 500;

@Resolver()
export class EarnPointsBatchMutation {
  @Directive('@cost(weight: 100)')
  @Mutation(() => [EarnPointsResult], {
    description:
      'Up to 500 at once, each answered on its own, in order. One member may occur many times. ' +
      'Of more than 500 none is taken on, and each is answered with LoyaltyInvalidInput.',
  })
  async earnPointsBatch(
    @Ctx() context: Context,
    @Arg('inputs', () => [EarnPointsInput], { description: 'What happened, at most 500 times.' })
    inputs: readonly EarnPointsInput[],
  ): Promise<readonly AnswerParent[]> {
    if (inputs.length > EARN_BATCH_SIZE_MAX) {
      const message = `At most ${EARN_BATCH_SIZE_MAX} at once; these are ${inputs.length}.`;
      const refused = answerParent(invalidInput(['inputs'], message));
      return inputs.map(() => refused);
    }
    const drafts = inputs.map(({ idempotencyKey, ...input }) => {
      return { kind: 'earnPoints' as const, ...commandHead(context, idempotencyKey), ...input };
    });
    const answers = await Promise.all(context.parts.engine.submitAll(drafts));
    return answers.map((answer) => answerParent(answer));
  }
}
