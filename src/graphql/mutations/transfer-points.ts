import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { TransferPointsInput, TransferPointsResult } from '../types/transfer.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class TransferPointsMutation {
  @Mutation(() => TransferPointsResult, {
    description:
      "A member gives points to another, within the limits of the program's rules. The points " +
      'keep their expiry.',
  })
  async transferPoints(
    @Ctx() context: Context,
    @Arg('input', () => TransferPointsInput, { description: 'Who gives whom how many.' })
    { idempotencyKey, ...input }: TransferPointsInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    const answer = answerParent(
      await context.parts.engine.submit({ kind: 'transferPoints', ...head, ...input }),
    );
    // What the other member has is nobody else's business.
    const hidden = { recipientAccount: null, recipientEntry: null };
    return context.restrictedTo === null ? answer : { ...answer, ...hidden };
  }
}
