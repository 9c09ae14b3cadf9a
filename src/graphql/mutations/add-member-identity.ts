import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { AddMemberIdentityInput, AddMemberIdentityResult } from '../types/member-identity.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class AddMemberIdentityMutation {
  @Mutation(() => AddMemberIdentityResult, {
    description:
      'A member is found by one more name from now on. Also where the membership is frozen.',
  })
  async addMemberIdentity(
    @Ctx() context: Context,
    @Arg('input', () => AddMemberIdentityInput, { description: 'Who, and by which name.' })
    { idempotencyKey, ...input }: AddMemberIdentityInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'addMemberIdentity', ...head, ...input }),
    );
  }
}
