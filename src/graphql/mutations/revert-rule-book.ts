import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RevertRuleBook } from '../../loyalty/commands/revert-rule-book.ts';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import {
  RevertLoyaltyRuleBookInput,
  RevertLoyaltyRuleBookResult,
} from '../types/rule-book-publishing.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';
import { withProblemsOf } from '../views/rule-book-life-view.ts';

@Resolver()
export class RevertRuleBookMutation {
  @Mutation(() => RevertLoyaltyRuleBookResult, {
    description:
      'The rules become what they were in an earlier revision, at once, as a new revision. What ' +
      'is on record stays as it was decided.',
  })
  async revertLoyaltyRuleBook(
    @Ctx() context: Context,
    @Arg('input', () => RevertLoyaltyRuleBookInput, { description: 'Which revision, and why.' })
    { idempotencyKey, toRevision, reason, replacesScheduled }: RevertLoyaltyRuleBookInput,
  ): Promise<AnswerParent> {
    const answer = await context.parts.engine.submit<RevertRuleBook>({
      kind: 'revertRuleBook',
      ...commandHead(context, idempotencyKey),
      ...{ toRevision, reason, replacesScheduled },
    });
    return answerParent(
      await withProblemsOf(
        answer,
        async () => (await context.loaders.ruleBookOf.load(toRevision)) ?? {},
      ),
    );
  }
}
