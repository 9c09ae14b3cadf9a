import { Arg, Mutation, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { NOT_YET } from '../types/descriptions.ts';
import { ReleaseHoldInput, ReleaseHoldResult } from '../types/holding.ts';

@Resolver()
export class ReleaseHoldMutation {
  @Mutation(() => ReleaseHoldResult, {
    description: `Let a hold go: all of its points go back to their lots.${NOT_YET}`,
  })
  releaseHold(
    @Arg('input', () => ReleaseHoldInput, { description: 'Which hold.' })
    _input: ReleaseHoldInput,
  ) {
    throw notImplemented('releaseHold');
  }
}
