import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { EnrollMemberInput, EnrollMemberResult } from '../types/enrollment.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class EnrollMemberMutation {
  @Mutation(() => EnrollMemberResult, {
    description: 'A person joins the program and gets an account, with what sign-up rules give.',
  })
  async enrollMember(
    @Ctx() context: Context,
    @Arg('input', () => EnrollMemberInput, { description: 'Who joins.' })
    { idempotencyKey, ...input }: EnrollMemberInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'enrollMember', ...head, ...input }),
    );
  }
}
