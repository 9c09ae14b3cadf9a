import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { IDEMPOTENCY_KEY, REPORTED_IN_TIME } from './descriptions.ts';
import { Member, MemberRef } from './member.ts';
import {
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  MemberAlreadyEnrolled,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { DateTime } from './scalars.ts';

@InputType({ description: 'A person who joins the program.' })
export class EnrollMemberInput {
  @Field(() => ID, {
    description: IDEMPOTENCY_KEY,
  })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: "The merchant's own customer id, unique in the program." })
  readonly externalId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Phone number to find the member by, unique in the program: with its country code, or ' +
      "without one where the program's rules say which region such numbers are of. Kept as " +
      '+8613800138000.',
  })
  readonly phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code on the card or QR code, not one that starts with R1.; made by the program when absent.',
  })
  readonly memberCode?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: `When the person joined; now if absent.${REPORTED_IN_TIME}`,
  })
  readonly occurredAt?: number | null;

  @Field(() => MemberRef, { nullable: true, description: 'The member who brought this one.' })
  readonly referredBy?: MemberRef | null;
}

@ObjectType({ simpleResolvers: true, description: 'The person is a member now.' })
export class EnrollMemberSuccess {
  @Field(() => Member, {
    description: 'The new member, with what sign-up rules give, or with nothing.',
  })
  readonly member!: Member;
}

export const EnrollMemberResult = resultUnion(
  'EnrollMemberResult',
  'The new member, or why there is none.',
  () => [
    EnrollMemberSuccess,
    MemberAlreadyEnrolled,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
