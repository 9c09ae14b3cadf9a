import { Arg, Mutation, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { EarnPointsResult } from '../types/earning.ts';
import { EarnPointsInput } from '../types/earning-input.ts';

@Resolver()
export class EarnPointsMutation {
  @Mutation(() => EarnPointsResult, {
    description:
      "The one door for earning: the caller says what happened, the program's rules say how many " +
      'points.',
  })
  earnPoints(
    @Arg('input', () => EarnPointsInput, { description: 'What happened, and to whom.' })
    _input: EarnPointsInput,
  ) {
    throw notImplemented('earnPoints');
  }
}
