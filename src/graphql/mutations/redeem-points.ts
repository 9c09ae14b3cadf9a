import { Arg, Mutation, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { RedeemPointsInput, RedeemPointsResult } from '../types/redemption.ts';

@Resolver()
export class RedeemPointsMutation {
  @Mutation(() => RedeemPointsResult, {
    description: 'Pay part of an order with points.',
  })
  redeemPoints(
    @Arg('input', () => RedeemPointsInput, {
      description: 'Whose points, how many, and what they pay.',
    })
    _input: RedeemPointsInput,
  ) {
    throw notImplemented('redeemPoints');
  }
}
