import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import { Member, MemberRef } from './member.ts';
import {
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  MemberNotActive,
  MemberNotFound,
} from './rejection.ts';
import { resultUnion } from './result.ts';

@InputType({ description: 'Two memberships of one person.' })
export class MergeMembersInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'The member who stays, and gets everything.' })
  readonly survivor!: MemberRef;

  @Field(() => MemberRef, {
    description: 'The member who goes up in the other: all of its names lead there from then on.',
  })
  readonly absorbed!: MemberRef;

  @Field(() => String, { description: 'Why, in words; stands in both ledgers.' })
  readonly reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The two are one member now.' })
export class MergeMembersSuccess {
  @Field(() => Member, { description: 'The member who stayed, with the points of both.' })
  readonly member!: Member;
}

export const MergeMembersResult = resultUnion(
  'MergeMembersResult',
  'The one member that is left, or why they are still two.',
  () => [
    MergeMembersSuccess,
    MemberNotFound,
    MemberNotActive,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);

@InputType({ description: 'A person whose data must go.' })
export class EraseMemberInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'Who.' })
  readonly member!: MemberRef;

  @Field(() => String, {
    description: 'Why, in words; stands in the ledger, so that it must not name the person.',
  })
  readonly reason!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Customer id, phone and member code are gone; the ledger is kept without them.',
})
export class EraseMemberSuccess {
  @Field(() => Member, { description: 'What is left of the member: closed, and without points.' })
  readonly member!: Member;
}

export const EraseMemberResult = resultUnion(
  'EraseMemberResult',
  'What is left of the member, or why nothing was erased.',
  () => [
    EraseMemberSuccess,
    MemberNotFound,
    MemberNotActive,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
