import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { LoyaltyRuleBookDraft } from '../types/rule-book-life.ts';
import { type DraftParent, draftParent } from '../views/rule-book-life-view.ts';

@Resolver()
export class LoyaltyRuleBookDraftQuery {
  @Query(() => LoyaltyRuleBookDraft, {
    nullable: true,
    description:
      'A draft of the rules, also one that was published. Null when none is, or it was discarded.',
  })
  async loyaltyRuleBookDraft(
    @Ctx() { loaders }: Context,
    @Arg('id', () => ID, { description: 'Which draft.' }) id: string,
  ): Promise<DraftParent | null> {
    const draft = await loaders.ruleBookDraft.load(id);
    return draft === null ? null : draftParent(draft, (await loaders.ruleBook()).program);
  }
}
