import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { MergeMembersInput, MergeMembersResult } from '../types/membership.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class MergeMembersMutation {
  @Mutation(() => MergeMembersResult, {
    description:
      'Two memberships are one person: points, holds, orders and growth value go to the ' +
      'survivor, and every name of the other, ids included, leads there from now on.',
  })
  async mergeMembers(
    @Ctx() context: Context,
    @Arg('input', () => MergeMembersInput, {
      description: 'Who stays, who goes up in it, and why.',
    })
    { idempotencyKey, ...input }: MergeMembersInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'mergeMembers', ...head, ...input }),
    );
  }
}
