import { Arg, Mutation, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { AdjustPointsInput, AdjustPointsResult } from '../types/adjustment.ts';

@Resolver()
export class AdjustPointsMutation {
  @Mutation(() => AdjustPointsResult, {
    description: 'Give or take points by hand, by an operator, with a reason.',
  })
  adjustPoints(
    @Arg('input', () => AdjustPointsInput, { description: 'Whose points, how many, and why.' })
    _input: AdjustPointsInput,
  ) {
    throw notImplemented('adjustPoints');
  }
}
