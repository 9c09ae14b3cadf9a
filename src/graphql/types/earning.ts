import { Field, ObjectType } from 'type-graphql';
import { PointsAccount } from './account.ts';
import { PointsLedgerEntry } from './ledger-entry.ts';
import {
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  MemberNotActive,
  MemberNotFound,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { Points } from './scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'One rule that was looked at: what it gave, or why it gave nothing.',
})
export class PointsEarningLine {
  @Field(() => String, { description: "Name of the rule in the program's rule book." })
  readonly rule!: string;

  @Field(() => Points, { description: 'What it gave, caps applied.' })
  readonly points!: number;

  @Field(() => Points, { description: 'What it would have given without caps.' })
  readonly uncapped!: number;

  @Field(() => String, { description: 'In words: how it came to this, or why to nothing.' })
  readonly reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What happened is on record.' })
export class EarnPointsSuccess {
  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => PointsLedgerEntry, {
    nullable: true,
    description: 'The new ledger entry; null when the rules gave nothing.',
  })
  readonly entry!: PointsLedgerEntry | null;

  @Field(() => Points, { description: 'Points earned, what settled debt included.' })
  readonly points!: number;

  @Field(() => Points, { description: 'Growth value earned.' })
  readonly growth!: number;

  @Field(() => [PointsEarningLine], {
    description: 'Every rule looked at: what it gave, or why it gave nothing, caps applied.',
  })
  readonly breakdown!: readonly PointsEarningLine[];
}

export const EarnPointsResult = resultUnion(
  'EarnPointsResult',
  'What was earned, or why nothing was recorded.',
  () => [
    EarnPointsSuccess,
    MemberNotFound,
    MemberNotActive,
    LoyaltyAlreadyRecorded,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
