import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { DiscardRuleBookDraft } from '../../loyalty/commands/discard-rule-book-draft.ts';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import {
  DiscardLoyaltyRuleBookDraftInput,
  DiscardLoyaltyRuleBookDraftResult,
} from '../types/rule-book-drafting.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';
import { draftParent } from '../views/rule-book-life-view.ts';

@Resolver()
export class DiscardRuleBookDraftMutation {
  @Mutation(() => DiscardLoyaltyRuleBookDraftResult, {
    description: 'Give a draft of the rules up. It cannot be changed or published any more.',
  })
  async discardLoyaltyRuleBookDraft(
    @Ctx() context: Context,
    @Arg('input', () => DiscardLoyaltyRuleBookDraftInput, { description: 'Which draft.' })
    { idempotencyKey, draftId, version }: DiscardLoyaltyRuleBookDraftInput,
  ): Promise<AnswerParent> {
    const answer = await context.parts.engine.submit<DiscardRuleBookDraft>({
      kind: 'discardRuleBookDraft',
      ...commandHead(context, idempotencyKey),
      ...{ draftId, version: version ?? null },
    });
    if (answer.type !== 'DiscardLoyaltyRuleBookDraftSuccess') return answerParent(answer);
    const { program } = await context.loaders.ruleBook();
    return answerParent(answer, { draft: draftParent(answer.draft, program) });
  }
}
