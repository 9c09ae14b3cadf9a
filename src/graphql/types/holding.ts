import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PointsAccount } from './account.ts';
import { IDEMPOTENCY_KEY, USE_PURPOSE, USE_TAG } from './descriptions.ts';
import { PointsHold } from './hold.ts';
import { PointsLedgerEntry, PointsPurpose } from './ledger-entry.ts';
import { MemberRef } from './member.ts';
import { RedeemOrderInput } from './redemption.ts';
import {
  InsufficientPoints,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  MemberNotActive,
  MemberNotFound,
  PointsHoldNotFound,
  PointsHoldNotOpen,
  PointsLimitReached,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { Points } from './scalars.ts';

@InputType({ description: 'Points to be reserved while the shopper pays.' })
export class HoldPointsInput {
  @Field(() => ID, {
    description: IDEMPOTENCY_KEY,
  })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'Whose points.' })
  readonly member!: MemberRef;

  @Field(() => Points, { description: 'How many points to reserve, more than zero.' })
  readonly points!: number;

  @Field(() => RedeemOrderInput, { description: 'The order that the shopper pays.' })
  readonly order!: RedeemOrderInput;

  @Field(() => PointsPurpose, {
    nullable: true,
    description: USE_PURPOSE,
  })
  readonly purpose?: PointsPurpose | null;

  @Field(() => String, {
    nullable: true,
    description: USE_TAG,
  })
  readonly purposeTag?: string | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 900,
    description: 'After how many seconds the hold lapses. Default 900, at most 604800.',
  })
  readonly expiresInSeconds?: number | null;
}

@InputType({ description: 'A hold to be spent; `points` absent captures all of it.' })
export class CaptureHoldInput {
  @Field(() => ID, {
    description: IDEMPOTENCY_KEY,
  })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The hold, starts with hld_.' })
  readonly holdId!: string;

  @Field(() => Points, {
    nullable: true,
    description: 'How many of its points to spend, absent: all; the rest becomes spendable again.',
  })
  readonly points?: number | null;
}

@InputType({ description: 'A hold to be let go.' })
export class ReleaseHoldInput {
  @Field(() => ID, {
    description: IDEMPOTENCY_KEY,
  })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The hold, starts with hld_.' })
  readonly holdId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The points are reserved.' })
export class HoldPointsSuccess {
  @Field(() => PointsHold, { description: 'The new hold.' })
  readonly hold!: PointsHold;

  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => PointsLedgerEntry, { description: 'The new ledger entry.' })
  readonly entry!: PointsLedgerEntry;
}

@ObjectType({ simpleResolvers: true, description: 'Points of the hold are spent.' })
export class CaptureHoldSuccess {
  @Field(() => PointsHold, { description: 'The hold after it.' })
  readonly hold!: PointsHold;

  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => PointsLedgerEntry, {
    description: 'The CAPTURE entry; what was left over comes back by a RELEASE entry behind it.',
  })
  readonly entry!: PointsLedgerEntry;
}

@ObjectType({ simpleResolvers: true, description: 'The points are spendable again.' })
export class ReleaseHoldSuccess {
  @Field(() => PointsHold, { description: 'The hold after it.' })
  readonly hold!: PointsHold;

  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => PointsLedgerEntry, { description: 'The new ledger entry.' })
  readonly entry!: PointsLedgerEntry;
}

export const HoldPointsResult = resultUnion(
  'HoldPointsResult',
  'The new hold, or why there is none.',
  () => [
    HoldPointsSuccess,
    InsufficientPoints,
    PointsLimitReached,
    MemberNotFound,
    MemberNotActive,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);

export const CaptureHoldResult = resultUnion(
  'CaptureHoldResult',
  'What was spent, or why nothing was.',
  () => [
    CaptureHoldSuccess,
    PointsHoldNotFound,
    PointsHoldNotOpen,
    PointsLimitReached,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);

export const ReleaseHoldResult = resultUnion(
  'ReleaseHoldResult',
  'What became of the hold, or why it was not released.',
  () => [
    ReleaseHoldSuccess,
    PointsHoldNotFound,
    PointsHoldNotOpen,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
