import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { checkText } from '../../loyalty/commands/check.ts';
import { invalidInput, type Rejection } from '../../loyalty/rejection.ts';
import type { Context } from '../context.ts';
import {
  ExplainPointsEarningInput,
  ExplainPointsEarningResult,
} from '../types/earning-explanation.ts';
import { type AnswerParent, asType } from '../views/answer-view.ts';
import { activityExplanation, orderExplanation } from '../views/explanation-view.ts';

@Resolver()
export class ExplainPointsEarningQuery {
  @Query(() => ExplainPointsEarningResult, {
    description:
      'Why an order or an activity earned what it did: every rule that was looked at, what it ' +
      'gave or why it gave nothing, by the revision of its time, and what was taken back since.',
  })
  async explainPointsEarning(
    @Ctx() context: Context,
    @Arg('input', () => ExplainPointsEarningInput, { description: 'What has earned.' })
    { orderId, activityId }: ExplainPointsEarningInput,
  ): Promise<AnswerParent> {
    if ((orderId == null) === (activityId == null)) {
      const found = orderId == null ? 'none is' : 'both are';
      const message = `Exactly one of orderId, activityId must be given; ${found}.`;
      return rejected(invalidInput([], message));
    }
    const problem =
      orderId == null
        ? checkText(['activityId'], activityId ?? '')
        : checkText(['orderId'], orderId);
    if (problem !== null) return rejected(problem);
    return orderId == null
      ? activityExplanation(context.loaders, activityId ?? '')
      : orderExplanation(context.loaders, orderId);
  }
}

function rejected(rejection: Rejection): AnswerParent {
  return asType(rejection.type, rejection);
}
