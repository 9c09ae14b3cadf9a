import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import {
  ReplaceMemberIdentityInput,
  ReplaceMemberIdentityResult,
} from '../types/member-identity.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class ReplaceMemberIdentityMutation {
  @Mutation(() => ReplaceMemberIdentityResult, {
    description:
      'A name of a member gives way to another of its kind, e.g. of a card that was lost. The ' +
      'old one can be given to somebody else.',
  })
  async replaceMemberIdentity(
    @Ctx() context: Context,
    @Arg('input', () => ReplaceMemberIdentityInput, {
      description: 'Whose name, which, and what instead.',
    })
    { idempotencyKey, ...input }: ReplaceMemberIdentityInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'replaceMemberIdentity', ...head, ...input }),
    );
  }
}
