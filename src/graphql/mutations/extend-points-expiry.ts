import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { ExtendPointsExpiryInput, ExtendPointsExpiryResult } from '../types/expiry-extension.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class ExtendPointsExpiryMutation {
  @Mutation(() => ExtendPointsExpiryResult, {
    description:
      'Put the expiry of points off, of one member or of all that expire in a stretch of time.',
  })
  async extendPointsExpiry(
    @Ctx() context: Context,
    @Arg('input', () => ExtendPointsExpiryInput, {
      description: 'Which points, until when, and why.',
    })
    { idempotencyKey, ...input }: ExtendPointsExpiryInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'extendExpiry', ...head, ...input }),
    );
  }
}
