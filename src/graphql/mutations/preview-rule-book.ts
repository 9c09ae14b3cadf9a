import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { PreviewRuleBook } from '../../loyalty/commands/preview-rule-book.ts';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { PreviewLoyaltyRuleBookInput, PreviewLoyaltyRuleBookResult } from '../types/preview.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';
import { previewParent } from '../views/preview-parent.ts';
import { withProblemsOf } from '../views/rule-book-life-view.ts';

@Resolver()
export class PreviewRuleBookMutation {
  @Mutation(() => PreviewLoyaltyRuleBookResult, {
    description:
      "Count what a draft would have given for the program's own orders and activities of a past " +
      'window: points by rule, their cost as a share of sales, and who would change level. It is ' +
      'counted in the background, a million events within a minute or so; nothing else changes. ' +
      'At most ten previews of a program wait or run.',
  })
  async previewLoyaltyRuleBook(
    @Ctx() context: Context,
    @Arg('input', () => PreviewLoyaltyRuleBookInput, { description: 'Which draft, and when.' })
    { idempotencyKey, draftId, from, until }: PreviewLoyaltyRuleBookInput,
  ): Promise<AnswerParent> {
    const { parts, programId } = context;
    const answer = await parts.engine.submit<PreviewRuleBook>({
      kind: 'previewRuleBook',
      ...commandHead(context, idempotencyKey),
      ...{ draftId, from, until },
    });
    if (answer.type === 'PreviewLoyaltyRuleBookSuccess') {
      const preview = await parts.reads.preview(programId, answer.previewId);
      // It was saved with the answer, and is never deleted.
      if (preview === null) throw new Error(`The preview ${answer.previewId} is gone.`);
      return answerParent(answer, { preview: previewParent(preview) });
    }
    return answerParent(
      await withProblemsOf(answer, async () => {
        const draft = await context.loaders.ruleBookDraft.load(draftId);
        return draft?.content ?? {};
      }),
    );
  }
}
