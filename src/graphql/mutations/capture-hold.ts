import { Arg, Mutation, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { NOT_YET } from '../types/descriptions.ts';
import { CaptureHoldInput, CaptureHoldResult } from '../types/holding.ts';

@Resolver()
export class CaptureHoldMutation {
  @Mutation(() => CaptureHoldResult, {
    description: `Spend all or part of a hold; the rest goes back to its lots.${NOT_YET}`,
  })
  captureHold(
    @Arg('input', () => CaptureHoldInput, { description: 'Which hold, and how much of it.' })
    _input: CaptureHoldInput,
  ) {
    throw notImplemented('captureHold');
  }
}
