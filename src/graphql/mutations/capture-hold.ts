import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { CaptureHoldInput, CaptureHoldResult } from '../types/holding.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class CaptureHoldMutation {
  @Mutation(() => CaptureHoldResult, {
    description:
      'Spend all or part of a hold; the rest goes back to its lots. What comes back to points ' +
      'that expired meanwhile expires at once.',
  })
  async captureHold(
    @Ctx() context: Context,
    @Arg('input', () => CaptureHoldInput, { description: 'Which hold, and how much of it.' })
    { idempotencyKey, ...input }: CaptureHoldInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'captureHold', ...head, ...input }),
    );
  }
}
