import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EarnPointsSuccess as Answer } from '../../loyalty/commands/earn-command.ts';
import { isEarlier, laterLineOf, linesOf } from '../../loyalty/earning/breakdown.ts';
import type { EarningLine } from '../../loyalty/earning/earning-rule.ts';
import type { Context } from '../context.ts';
import { EarnPointsSuccess, PointsEarningLine } from '../types/earning.ts';

@Resolver(() => EarnPointsSuccess)
export class EarnBreakdownField {
  @FieldResolver(() => [PointsEarningLine], {
    description: 'Every rule looked at: what it gave, or why it gave nothing, caps applied.',
  })
  async breakdown(
    @Root() { breakdown }: Pick<Answer, 'breakdown'>,
    @Ctx() { loaders }: Context,
  ): Promise<readonly EarningLine[]> {
    if (isEarlier(breakdown)) return breakdown.map(laterLineOf);
    const ruleBook = await loaders.ruleBookOf.load(breakdown.revision);
    if (ruleBook === null) throw new Error(`Rule book ${breakdown.revision} has gone.`);
    return linesOf(ruleBook, breakdown);
  }
}
