import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { PublishRuleBook } from '../../loyalty/commands/publish-rule-book.ts';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import {
  PublishLoyaltyRuleBookInput,
  PublishLoyaltyRuleBookResult,
} from '../types/rule-book-publishing.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';
import { withProblemsOf } from '../views/rule-book-life-view.ts';

@Resolver()
export class PublishRuleBookMutation {
  @Mutation(() => PublishLoyaltyRuleBookResult, {
    description:
      "A draft becomes the program's rules, now or at an instant. Whatever arrives after the " +
      'answer is decided by them; what is on record stays as it was decided.',
  })
  async publishLoyaltyRuleBook(
    @Ctx() context: Context,
    @Arg('input', () => PublishLoyaltyRuleBookInput, { description: 'Which draft, and when.' })
    input: PublishLoyaltyRuleBookInput,
  ): Promise<AnswerParent> {
    const { idempotencyKey, draftId, version, reason, at, replacesScheduled } = input;
    const answer = await context.parts.engine.submit<PublishRuleBook>({
      kind: 'publishRuleBook',
      ...commandHead(context, idempotencyKey),
      ...{ draftId, version: version ?? null, reason, at: at ?? null, replacesScheduled },
    });
    return answerParent(
      await withProblemsOf(answer, async () => {
        const draft = await context.loaders.ruleBookDraft.load(draftId);
        return draft?.content ?? {};
      }),
    );
  }
}
