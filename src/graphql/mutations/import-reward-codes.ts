import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { ImportRewardCodesInput, ImportRewardCodesResult } from '../types/reward-codes.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class ImportRewardCodesMutation {
  @Directive('@cost(weight: 100)')
  @Mutation(() => ImportRewardCodesResult, {
    description:
      'Bring codes for a voucher, made elsewhere: each is given to one member, and never to ' +
      'another. Up to 10,000 at once, as many as fit into one request. A code that was in the ' +
      'program before is left out and reported.',
  })
  async importRewardCodes(
    @Ctx() context: Context,
    @Arg('input', () => ImportRewardCodesInput, { description: 'For which one, and the codes.' })
    { idempotencyKey, ...input }: ImportRewardCodesInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'importRewardCodes', ...head, ...input }),
    );
  }
}
