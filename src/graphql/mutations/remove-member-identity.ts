import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { RemoveMemberIdentityInput, RemoveMemberIdentityResult } from '../types/member-identity.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class RemoveMemberIdentityMutation {
  @Mutation(() => RemoveMemberIdentityResult, {
    description: 'A member is not found by this name any more; another one can get it.',
  })
  async removeMemberIdentity(
    @Ctx() context: Context,
    @Arg('input', () => RemoveMemberIdentityInput, { description: 'Whose name, and which.' })
    { idempotencyKey, ...input }: RemoveMemberIdentityInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'removeMemberIdentity', ...head, ...input }),
    );
  }
}
