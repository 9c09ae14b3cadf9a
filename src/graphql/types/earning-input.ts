import { Field, ID, InputType, Int } from 'type-graphql';
import { IDEMPOTENCY_KEY, REPORTED_IN_TIME } from './descriptions.ts';
import { MemberRef } from './member.ts';
import { LoyaltyMoneyInput } from './money.ts';
import { DateTime } from './scalars.ts';

@InputType({ description: 'One line of an order.' })
export class EarnOrderLineInput {
  @Field(() => ID, { description: 'Unique in the order; refunds name it.' })
  readonly lineId!: string;

  @Field(() => String, { description: 'What was bought.' })
  readonly sku!: string;

  @Field(() => String, { nullable: true, description: 'Its category, for rules by category.' })
  readonly category?: string | null;

  @Field(() => Int, { description: 'How many, 1 to 1,000,000.' })
  readonly quantity!: number;

  @Field(() => LoyaltyMoneyInput, {
    description:
      'What the line costs in all, after line discounts, before order coupons; more than zero.',
  })
  readonly amount!: LoyaltyMoneyInput;
}

@InputType({ description: 'A paid order.' })
export class EarnOrderInput {
  @Field(() => ID, { description: "The merchant's order id; an order earns once." })
  readonly orderId!: string;

  @Field(() => DateTime, {
    description: `When it was paid: decides day, caps and expiry.${REPORTED_IN_TIME}`,
  })
  readonly occurredAt!: number;

  @Field(() => [EarnOrderLineInput], { description: 'What was bought, 1 to 1,000 lines.' })
  readonly lines!: readonly EarnOrderLineInput[];

  @Field(() => LoyaltyMoneyInput, {
    nullable: true,
    description: 'Taken off the whole order by coupons; earns nothing.',
  })
  readonly couponDiscount?: LoyaltyMoneyInput | null;

  @Field(() => LoyaltyMoneyInput, { nullable: true, description: 'Freight; earns nothing.' })
  readonly shipping?: LoyaltyMoneyInput | null;

  @Field(() => ID, { nullable: true, description: 'The shop, for rules by shop.' })
  readonly storeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was sold, e.g. app or pos.' })
  readonly channel?: string | null;
}

@InputType({ description: 'Something a member did: a review, a share, product use, …' })
export class EarnActivityInput {
  @Field(() => ID, { description: 'Id of this one deed; it earns once.' })
  readonly activityId!: string;

  @Field(() => String, { description: "A key of the program's rules, e.g. REVIEW." })
  readonly type!: string;

  @Field(() => DateTime, {
    description: `When it was done: decides day, caps and expiry.${REPORTED_IN_TIME}`,
  })
  readonly occurredAt!: number;

  @Field(() => ID, { nullable: true, description: 'The shop, for rules by shop.' })
  readonly storeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was done, e.g. app or pos.' })
  readonly channel?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'How often, 1 to 1,000,000.' })
  readonly quantity?: number | null;

  @Field(() => LoyaltyMoneyInput, {
    nullable: true,
    description: 'What it is worth, for rules by amount: of a top-up, of a renewal.',
  })
  readonly amount?: LoyaltyMoneyInput | null;
}

@InputType({
  description: 'Exactly one of what can earn; none or several is LoyaltyInvalidInput.',
})
export class EarnPointsSource {
  @Field(() => EarnOrderInput, { nullable: true, description: 'A paid order.' })
  readonly order?: EarnOrderInput | null;

  @Field(() => EarnActivityInput, { nullable: true, description: 'Something the member did.' })
  readonly activity?: EarnActivityInput | null;
}

@InputType({ description: 'What happened that may earn points.' })
export class EarnPointsInput {
  @Field(() => ID, {
    description: IDEMPOTENCY_KEY,
  })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'Who earns.' })
  readonly member!: MemberRef;

  @Field(() => EarnPointsSource, { description: 'What happened.' })
  readonly source!: EarnPointsSource;
}
