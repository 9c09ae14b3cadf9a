import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import {
  ReinstateExpiredPointsInput,
  ReinstateExpiredPointsResult,
} from '../types/reinstatement.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class ReinstateExpiredPointsMutation {
  @Mutation(() => ReinstateExpiredPointsResult, {
    description: 'Give points back that expired, by an operator, with a reason.',
  })
  async reinstateExpiredPoints(
    @Ctx() context: Context,
    @Arg('input', () => ReinstateExpiredPointsInput, {
      description: 'Which expired points, and why.',
    })
    { idempotencyKey, ...input }: ReinstateExpiredPointsInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'reinstateExpired', ...head, ...input }),
    );
  }
}
