import { Arg, Query, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { QuoteOrderPointsInput, QuoteOrderPointsResult } from '../types/quote.ts';

@Resolver()
export class QuoteOrderPointsQuery {
  @Query(() => QuoteOrderPointsResult, {
    description:
      'Dry run: what this order would earn and how many points may be spent on it. Writes nothing.',
  })
  quoteOrderPoints(
    @Arg('input', () => QuoteOrderPointsInput, { description: 'Who would pay, and the order.' })
    _input: QuoteOrderPointsInput,
  ) {
    throw notImplemented('quoteOrderPoints');
  }
}
