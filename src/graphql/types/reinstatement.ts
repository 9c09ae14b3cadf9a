import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PointsAccount } from './account.ts';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import { PointsLedgerEntry } from './ledger-entry.ts';
import { MemberRef } from './member.ts';
import {
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  MemberNotActive,
  MemberNotFound,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { DateTime, Points } from './scalars.ts';

@InputType({ description: 'Expired points that are given back.' })
export class ReinstateExpiredPointsInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'Whose points.' })
  readonly member!: MemberRef;

  @Field(() => Int, {
    description:
      "Number of the account's EXPIRE entry that took them; each is reinstated at most once.",
  })
  readonly sequence!: number;

  @Field(() => Points, {
    nullable: true,
    description: 'How many, at most what the entry took; absent: all of it.',
  })
  readonly points?: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When they expire again; absent: as the program's rules say, from now on.",
  })
  readonly expiresAt?: number | null;

  @Field(() => String, { description: 'Why, in words; stands in the ledger.' })
  readonly reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The points are spendable again.' })
export class ReinstateExpiredPointsSuccess {
  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => PointsLedgerEntry, { description: 'The ledger entry that gave the points back.' })
  readonly entry!: PointsLedgerEntry;
}

export const ReinstateExpiredPointsResult = resultUnion(
  'ReinstateExpiredPointsResult',
  'The new ledger entry, or why there is none.',
  () => [
    ReinstateExpiredPointsSuccess,
    MemberNotFound,
    MemberNotActive,
    LoyaltyAlreadyRecorded,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
