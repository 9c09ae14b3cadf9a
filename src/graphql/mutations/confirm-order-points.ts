import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { ConfirmOrderPointsInput, ConfirmOrderPointsResult } from '../types/confirmation.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class ConfirmOrderPointsMutation {
  @Mutation(() => ConfirmOrderPointsResult, {
    description:
      'The order is final: what it earned and is still pending becomes active now, not at the ' +
      'end of the return window. Its expiry counts from now.',
  })
  async confirmOrderPoints(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmOrderPointsInput, { description: 'Which order.' })
    { idempotencyKey, ...input }: ConfirmOrderPointsInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'confirmOrder', ...head, ...input }),
    );
  }
}
