import { Arg, Directive, Mutation, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { EarnPointsResult } from '../types/earning.ts';
import { EarnPointsInput } from '../types/earning-input.ts';

@Resolver()
export class EarnPointsBatchMutation {
  @Directive('@cost(weight: 100)')
  @Mutation(() => [EarnPointsResult], {
    description:
      'Up to 500 at once, each answered on its own, in order. One member may occur many times.',
  })
  earnPointsBatch(
    @Arg('inputs', () => [EarnPointsInput], { description: 'What happened, 1 to 500 times.' })
    _inputs: readonly EarnPointsInput[],
  ) {
    throw notImplemented('earnPointsBatch');
  }
}
