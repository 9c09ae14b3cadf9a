import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { ReleaseHoldInput, ReleaseHoldResult } from '../types/holding.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class ReleaseHoldMutation {
  @Mutation(() => ReleaseHoldResult, {
    description: 'Let a hold go: all of its points go back to their lots.',
  })
  async releaseHold(
    @Ctx() context: Context,
    @Arg('input', () => ReleaseHoldInput, { description: 'Which hold.' })
    { idempotencyKey, ...input }: ReleaseHoldInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'releaseHold', ...head, ...input }),
    );
  }
}
