import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { problemsOf } from '../../loyalty/program/validation/rule-book-checks.ts';
import type { Context } from '../context.ts';
import { LoyaltyRuleBookDraft } from '../types/rule-book-life.ts';
import { LoyaltyRuleBookProblem } from '../types/rule-book-problem.ts';
import { type DraftParent, problemParents } from '../views/rule-book-life-view.ts';

@Resolver(() => LoyaltyRuleBookDraft)
export class DraftProblemsField {
  @FieldResolver(() => [LoyaltyRuleBookProblem], {
    description: 'What would be told if it were published now, errors first; empty when nothing.',
  })
  async problems(@Root() { content }: DraftParent, @Ctx() { loaders }: Context) {
    const { program } = await loaders.ruleBook();
    const rewardLevelIds = await loaders.rewardLevelIds();
    const at = await loaders.now();
    return problemParents(problemsOf(content, { program, at, rewardLevelIds }), content);
  }
}
