import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MemberRef } from './member.ts';
import { LoyaltyIdempotencyConflict, LoyaltyInvalidInput } from './rejection.ts';
import { LoyaltyRejectionCode } from './rejection-code.ts';
import { resultUnion } from './result.ts';
import { DateTime, Points } from './scalars.ts';

@InputType({
  description: 'Points that expire together, of one member; a member may have several rows.',
})
export class ImportPointsBalanceRow {
  @Field(() => MemberRef, { description: 'Whose points; enrolled before.' })
  readonly member!: MemberRef;

  @Field(() => Points, { description: 'How many points, more than zero.' })
  readonly points!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they were earned in the other system, at most ten years back; absent: now.',
  })
  readonly earnedAt?: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When they expire; absent: as the program's rules say, from `earnedAt` on.",
  })
  readonly expiresAt?: number | null;

  @Field(() => String, { nullable: true, description: 'A word about them; stands in the ledger.' })
  readonly note?: string | null;
}

@InputType({ description: 'Opening balances from another system.' })
export class ImportPointsBalancesInput {
  @Field(() => ID, {
    description:
      '1 to 128 characters, unique in the program, kept for ever: repeat it with the same rows ' +
      'to retry, also after an error half-way: what is booked stays booked, and the rest ' +
      'follows. Other rows under it are LoyaltyIdempotencyConflict.',
  })
  readonly idempotencyKey!: string;

  @Field(() => [ImportPointsBalanceRow], { description: '1 to 10,000 rows.' })
  readonly rows!: readonly ImportPointsBalanceRow[];
}

@ObjectType({ simpleResolvers: true, description: 'A row that was left out, and why.' })
export class ImportPointsBalancesProblem {
  @Field(() => Int, { description: 'Number of the row, from 0.' })
  readonly row!: number;

  @Field(() => LoyaltyRejectionCode, { description: 'Stable reason, to be switched on.' })
  readonly code!: LoyaltyRejectionCode;

  @Field(() => String, { description: 'The reason in English, for logs and developers.' })
  readonly message!: string;

  @Field(() => [String], {
    description: 'Where in the input, e.g. ["rows", "7", "points"]; empty: nowhere.',
  })
  readonly path!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class ImportPointsBalancesSuccess {
  @Field(() => Int, { description: 'How many rows were booked.' })
  readonly imported!: number;

  @Field(() => Points, { description: 'How many points they brought in all.' })
  readonly points!: number;

  @Field(() => [ImportPointsBalancesProblem], {
    description:
      'Rows that were left out, in order; mend them and send them under a new key. All others ' +
      'are booked.',
  })
  readonly problems!: readonly ImportPointsBalancesProblem[];
}

export const ImportPointsBalancesResult = resultUnion(
  'ImportPointsBalancesResult',
  'The report of the import, or why there was none.',
  () => [ImportPointsBalancesSuccess, LoyaltyInvalidInput, LoyaltyIdempotencyConflict],
);
