import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { IdentityKind } from '../../loyalty/account/identity.ts';
import { describedEnum } from './described-enum.ts';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import { Member, MemberRef } from './member.ts';
import {
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  MemberAlreadyEnrolled,
  MemberNotActive,
  MemberNotFound,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { DateTime } from './scalars.ts';

export const MemberIdentityKind = describedEnum<IdentityKind>(
  'MemberIdentityKind',
  'What a name of a member is.',
  {
    EXTERNAL_ID: "The merchant's own customer id, e.g. of one of several systems.",
    PHONE: 'A phone number, kept with its country code: +8613800138000.',
    MEMBER_CODE: 'What the shop scans or types in, e.g. of a printed card.',
  },
);
export type MemberIdentityKind = keyof typeof MemberIdentityKind;

export const MemberIdentityAction = describedEnum(
  'MemberIdentityAction',
  'What happened to a name of a member.',
  {
    ADDED: 'The member is found by it from then on.',
    REMOVED: 'Nobody is found by it any more, until somebody gets it.',
  },
);
export type MemberIdentityAction = keyof typeof MemberIdentityAction;

@ObjectType({
  simpleResolvers: true,
  description: 'A name by which a member is found; unique in the program.',
})
export class MemberIdentity {
  @Field(() => MemberIdentityKind, { description: 'What it is.' })
  readonly kind!: MemberIdentityKind;

  @Field(() => String, { description: 'The name itself.' })
  readonly value!: string;

  @Field(() => DateTime, { description: 'Since when the member, or one merged into it, has it.' })
  readonly since!: number;

  @Field(() => Boolean, {
    description: 'Whether it is the one of its kind that is shown: externalId or memberCode.',
  })
  readonly isPrimary!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A name that a member got or lost.' })
export class MemberIdentityChange {
  @Field(() => MemberIdentityAction, { description: 'What happened to it.' })
  readonly action!: MemberIdentityAction;

  @Field(() => MemberIdentityKind, { description: 'What it was.' })
  readonly kind!: MemberIdentityKind;

  @Field(() => String, { nullable: true, description: 'The name; null once the person is erased.' })
  readonly value!: string | null;

  @Field(() => String, {
    description: 'Who asked, as the token names it: service:… or operator:….',
  })
  readonly actor!: string;

  @Field(() => DateTime, { description: 'When.' })
  readonly recordedAt!: number;
}

@InputType({ description: 'A name of a member, with what it is.' })
export class MemberIdentityInput {
  @Field(() => MemberIdentityKind, { description: 'What it is.' })
  readonly kind!: MemberIdentityKind;

  @Field(() => String, {
    description:
      'The name itself, 1 to 128 characters; a phone number with its country code, or without ' +
      "one where the program's rules say which region it is of.",
  })
  readonly value!: string;
}

@InputType({ description: 'One more name for a member.' })
export class AddMemberIdentityInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'Who gets it; at most 20 names altogether.' })
  readonly member!: MemberRef;

  @Field(() => MemberIdentityInput, { description: 'The new name.' })
  readonly identity!: MemberIdentityInput;
}

@InputType({ description: 'A name that a member has no more.' })
export class RemoveMemberIdentityInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'Who has it.' })
  readonly member!: MemberRef;

  @Field(() => MemberIdentityInput, {
    description: 'The name. The last customer id and the last code can only be replaced.',
  })
  readonly identity!: MemberIdentityInput;
}

@InputType({ description: 'A name that gives way to another of its kind.' })
export class ReplaceMemberIdentityInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'Who has it.' })
  readonly member!: MemberRef;

  @Field(() => MemberIdentityInput, { description: 'The name as it was.' })
  readonly identity!: MemberIdentityInput;

  @Field(() => String, { description: 'The name as it is from now on.' })
  readonly newValue!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The member has the name.' })
export class AddMemberIdentitySuccess {
  @Field(() => Member, { description: 'The member as it is now.' })
  readonly member!: Member;
}

@ObjectType({ simpleResolvers: true, description: 'The member does not have the name any more.' })
export class RemoveMemberIdentitySuccess {
  @Field(() => Member, { description: 'The member as it is now.' })
  readonly member!: Member;
}

@ObjectType({ simpleResolvers: true, description: 'The member has the new name in its place.' })
export class ReplaceMemberIdentitySuccess {
  @Field(() => Member, { description: 'The member as it is now.' })
  readonly member!: Member;
}

export const AddMemberIdentityResult = resultUnion(
  'AddMemberIdentityResult',
  'The member with its new name, or why it has none.',
  () => [
    AddMemberIdentitySuccess,
    MemberAlreadyEnrolled,
    MemberNotFound,
    MemberNotActive,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);

export const RemoveMemberIdentityResult = resultUnion(
  'RemoveMemberIdentityResult',
  'The member without the name, or why it still has it.',
  () => [
    RemoveMemberIdentitySuccess,
    MemberNotFound,
    MemberNotActive,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);

export const ReplaceMemberIdentityResult = resultUnion(
  'ReplaceMemberIdentityResult',
  'The member with the name replaced, or why it was not.',
  () => [
    ReplaceMemberIdentitySuccess,
    MemberAlreadyEnrolled,
    MemberNotFound,
    MemberNotActive,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
