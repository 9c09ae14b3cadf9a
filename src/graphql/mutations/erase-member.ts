import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { EraseMemberInput, EraseMemberResult } from '../types/membership.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class EraseMemberMutation {
  @Mutation(() => EraseMemberResult, {
    description:
      'Remove what the program knows of a person, for good: holds are let go, points expire, the ' +
      'membership is closed. What the ledger says of points stays.',
  })
  async eraseMember(
    @Ctx() context: Context,
    @Arg('input', () => EraseMemberInput, { description: 'Who, and why.' })
    { idempotencyKey, ...input }: EraseMemberInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'eraseMember', ...head, ...input }),
    );
  }
}
