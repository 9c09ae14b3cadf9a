import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { LoyaltyRuleBook } from '../types/rule-book.ts';
import { LoyaltyRuleBookRevision } from '../types/rule-book-life.ts';
import type { RevisionParent } from '../views/rule-book-life-view.ts';
import { type RuleBookParent, ruleBookParent } from '../views/rule-book-view.ts';

@Resolver(() => LoyaltyRuleBookRevision)
export class RevisionRuleBookField {
  @FieldResolver(() => LoyaltyRuleBook, { description: 'The rules of this revision.' })
  async ruleBook(
    @Root() { revision }: RevisionParent,
    @Ctx() { loaders }: Context,
  ): Promise<RuleBookParent> {
    const book = await loaders.ruleBookOf.load(revision);
    if (book === null) throw new Error(`Revision ${revision} was published and is not there.`);
    return ruleBookParent(book);
  }
}
