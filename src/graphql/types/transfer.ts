import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PointsAccount } from './account.ts';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import { PointsLedgerEntry } from './ledger-entry.ts';
import { MemberRef } from './member.ts';
import {
  InsufficientPoints,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  MemberNotActive,
  MemberNotFound,
  PointsLimitReached,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { Points } from './scalars.ts';

@InputType({ description: 'Points that one member gives to another.' })
export class TransferPointsInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'Who gives; with a member token the caller itself.' })
  readonly member!: MemberRef;

  @Field(() => MemberRef, { description: 'Who gets them, another member of the program.' })
  readonly recipient!: MemberRef;

  @Field(() => Points, { description: 'How many points, more than zero.' })
  readonly points!: number;

  @Field(() => String, {
    nullable: true,
    description: 'A word to go with them; stands in both ledgers.',
  })
  readonly note?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "The points are the recipient's; they expire when they would have before.",
})
export class TransferPointsSuccess {
  @Field(() => PointsAccount, { description: "The giver's account right after it." })
  readonly account!: PointsAccount;

  @Field(() => PointsLedgerEntry, { description: "The new entry of the giver's ledger." })
  readonly entry!: PointsLedgerEntry;

  @Field(() => PointsAccount, {
    nullable: true,
    description: "The recipient's account right after it; null for member tokens.",
  })
  readonly recipientAccount!: PointsAccount | null;

  @Field(() => PointsLedgerEntry, {
    nullable: true,
    description: "The new entry of the recipient's ledger; null for member tokens.",
  })
  readonly recipientEntry!: PointsLedgerEntry | null;
}

export const TransferPointsResult = resultUnion(
  'TransferPointsResult',
  'What was given, or why nothing was.',
  () => [
    TransferPointsSuccess,
    InsufficientPoints,
    PointsLimitReached,
    MemberNotFound,
    MemberNotActive,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
