import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { LoyaltyRuleBook } from '../types/rule-book.ts';
import { type RuleBookParent, ruleBookParent } from '../views/rule-book-view.ts';

@Resolver()
export class LoyaltyRuleBookQuery {
  @Query(() => LoyaltyRuleBook, {
    nullable: true,
    description:
      'The rules of the program, as they are now or in one revision. Null when there is no such ' +
      'revision; member tokens see the current one only.',
  })
  async loyaltyRuleBook(
    @Ctx() { loaders, restrictedTo }: Context,
    @Arg('revision', () => Int, {
      nullable: true,
      description: 'Which revision, as entries name it; absent: the current one.',
    })
    revision?: number | null,
  ): Promise<RuleBookParent | null> {
    const current = await loaders.ruleBook();
    if (revision == null || revision === current.revision) return ruleBookParent(current);
    if (restrictedTo !== null) return null;
    const book = await loaders.ruleBookOf.load(revision);
    return book === null ? null : ruleBookParent(book);
  }
}
