import { Field, InputType, ObjectType } from 'type-graphql';
import { PointsEarningLine } from './earning.ts';
import { EarnOrderInput } from './earning-input.ts';
import { MemberRef } from './member.ts';
import { LoyaltyMoney } from './money.ts';
import { LoyaltyInvalidInput, MemberNotFound } from './rejection.ts';
import { LoyaltyRejectionCode } from './rejection-code.ts';
import { resultUnion } from './result.ts';
import { Points } from './scalars.ts';

@InputType({ description: 'An order that is not paid yet.' })
export class QuoteOrderPointsInput {
  @Field(() => MemberRef, { description: 'Who would pay.' })
  readonly member!: MemberRef;

  @Field(() => EarnOrderInput, { description: 'The order as it stands.' })
  readonly order!: EarnOrderInput;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an order would mean in points, by the rules and balance of this moment.',
})
export class OrderPointsQuote {
  @Field(() => Points, {
    description:
      'What it would earn, less what points have paid of it already; points still to be spent ' +
      'are not taken off. 0 when it has earned already.',
  })
  readonly pointsToEarn!: number;

  @Field(() => Points, { description: 'Growth value it would earn, in the same way.' })
  readonly growthToEarn!: number;

  @Field(() => [PointsEarningLine], {
    description: 'Every rule looked at: what it would give, or why nothing, caps applied.',
  })
  readonly breakdown!: readonly PointsEarningLine[];

  @Field(() => Points, { description: 'The most points that may be spent on it; 0 when none.' })
  readonly maxRedeemable!: number;

  @Field(() => LoyaltyMoney, { description: 'What those points would pay.' })
  readonly maxRedeemableWorth!: LoyaltyMoney;

  @Field(() => LoyaltyRejectionCode, {
    nullable: true,
    description: 'Which rule set the maximum, e.g. ABOVE_ORDER_SHARE; null when none did.',
  })
  readonly limitedBy!: LoyaltyRejectionCode | null;
}

export const QuoteOrderPointsResult = resultUnion(
  'QuoteOrderPointsResult',
  'The quote, or why there is none.',
  () => [OrderPointsQuote, MemberNotFound, LoyaltyInvalidInput],
);
