import { Arg, Mutation, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { NOT_YET } from '../types/descriptions.ts';
import { HoldPointsInput, HoldPointsResult } from '../types/holding.ts';

@Resolver()
export class HoldPointsMutation {
  @Mutation(() => HoldPointsResult, {
    description: `Reserve points while the shopper pays.${NOT_YET}`,
  })
  holdPoints(
    @Arg('input', () => HoldPointsInput, {
      description: 'Whose points, how many, and for which order.',
    })
    _input: HoldPointsInput,
  ) {
    throw notImplemented('holdPoints');
  }
}
