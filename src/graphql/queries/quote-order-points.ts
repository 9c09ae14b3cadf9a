import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { QuoteOrderPointsInput, QuoteOrderPointsResult } from '../types/quote.ts';
import { type AnswerParent, asType } from '../views/answer-view.ts';

@Resolver()
export class QuoteOrderPointsQuery {
  @Query(() => QuoteOrderPointsResult, {
    description:
      'Dry run: what this order would earn and how many points may be spent on it. Writes nothing.',
  })
  async quoteOrderPoints(
    @Ctx() { parts, programId, restrictedTo }: Context,
    @Arg('input', () => QuoteOrderPointsInput, { description: 'Who would pay, and the order.' })
    { member, order }: QuoteOrderPointsInput,
  ): Promise<AnswerParent> {
    const quote = await parts.engine.quote(programId, { member, order, restrictedTo });
    return asType(quote.type, quote);
  }
}
