import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import {
  CancelLoyaltyRuleBookPublicationInput,
  CancelLoyaltyRuleBookPublicationResult,
} from '../types/rule-book-publishing.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class CancelRuleBookPublicationMutation {
  @Mutation(() => CancelLoyaltyRuleBookPublicationResult, {
    description:
      'Rules that wait to take effect never will. Their revision stays in the history, and can ' +
      'be taken up again.',
  })
  async cancelLoyaltyRuleBookPublication(
    @Ctx() context: Context,
    @Arg('input', () => CancelLoyaltyRuleBookPublicationInput, {
      description: 'Which revision, and why.',
    })
    { idempotencyKey, ...input }: CancelLoyaltyRuleBookPublicationInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'cancelRuleBookPublication', ...head, ...input }),
    );
  }
}
