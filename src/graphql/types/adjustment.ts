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
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { DateTime, Points } from './scalars.ts';

@InputType({ description: 'Points given or taken by hand.' })
export class AdjustPointsInput {
  @Field(() => ID, {
    description: IDEMPOTENCY_KEY,
  })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'Whose points.' })
  readonly member!: MemberRef;

  @Field(() => Points, { description: 'Signed, never zero: negative takes points away.' })
  readonly points!: number;

  @Field(() => String, { description: 'Why, in words; stands in the ledger.' })
  readonly reason!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: "When given points expire; absent: as the program's rules say.",
  })
  readonly expiresAt?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The points are given or taken.' })
export class AdjustPointsSuccess {
  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => PointsLedgerEntry, { description: 'The new ledger entry.' })
  readonly entry!: PointsLedgerEntry;
}

export const AdjustPointsResult = resultUnion(
  'AdjustPointsResult',
  'The new ledger entry, or why there is none.',
  () => [
    AdjustPointsSuccess,
    InsufficientPoints,
    MemberNotFound,
    MemberNotActive,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
