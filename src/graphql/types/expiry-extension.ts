import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import { MemberRef } from './member.ts';
import {
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  MemberNotActive,
  MemberNotFound,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { DateTime, Points } from './scalars.ts';

@InputType({ description: 'All points of the program that expire in a stretch of time.' })
export class ExpiringPointsInput {
  @Field(() => DateTime, { description: 'Points that expire at this instant or later, …' })
  readonly from!: number;

  @Field(() => DateTime, { description: '… and before this one.' })
  readonly until!: number;
}

@InputType({
  description:
    'Points whose expiry is put off. Exactly one of `member` and `expiring` says whose; none or ' +
    'both is LoyaltyInvalidInput.',
})
export class ExtendPointsExpiryInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { nullable: true, description: 'All points of this member.' })
  readonly member?: MemberRef | null;

  @Field(() => ExpiringPointsInput, {
    nullable: true,
    description:
      'Points of whichever member that expire in this stretch of time; of more than 10,000 ' +
      'members it is LoyaltyInvalidInput, take a shorter one.',
  })
  readonly expiring?: ExpiringPointsInput | null;

  @Field(() => DateTime, {
    description:
      'From when they are gone instead. Points that never expire, or later than this, stay as ' +
      'they are.',
  })
  readonly expiresAt!: number;

  @Field(() => String, { description: 'Why, in words; is kept with the points.' })
  readonly reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How much expires later now.' })
export class ExtendPointsExpirySuccess {
  @Field(() => Int, { description: 'How many accounts it concerned.' })
  readonly accounts!: number;

  @Field(() => Int, { description: 'How many lots got the later expiry.' })
  readonly lots!: number;

  @Field(() => Points, { description: 'How many points are in those lots.' })
  readonly points!: number;
}

export const ExtendPointsExpiryResult = resultUnion(
  'ExtendPointsExpiryResult',
  'How much expires later now, or why nothing does.',
  () => [
    ExtendPointsExpirySuccess,
    MemberNotFound,
    MemberNotActive,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
