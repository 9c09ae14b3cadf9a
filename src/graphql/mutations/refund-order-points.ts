import { Arg, Mutation, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { NOT_YET } from '../types/descriptions.ts';
import { RefundOrderPointsInput, RefundOrderPointsResult } from '../types/refund.ts';

@Resolver()
export class RefundOrderPointsMutation {
  @Mutation(() => RefundOrderPointsResult, {
    description:
      'Take back what the refunded part earned and give back what was paid in points, at once ' +
      `and exactly once a refund id.${NOT_YET}`,
  })
  refundOrderPoints(
    @Arg('input', () => RefundOrderPointsInput, { description: 'Which order, and how much of it.' })
    _input: RefundOrderPointsInput,
  ) {
    throw notImplemented('refundOrderPoints');
  }
}
