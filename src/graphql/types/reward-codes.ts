import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import { LoyaltyIdempotencyConflict, LoyaltyInvalidInput, RewardUnavailable } from './rejection.ts';
import { LoyaltyRejectionCode } from './rejection-code.ts';
import { resultUnion } from './result.ts';
import { Reward } from './reward.ts';

@InputType({ description: 'Codes for the pool of a voucher.' })
export class ImportRewardCodesInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The voucher, starts with rwd_; made with a code pool.' })
  readonly rewardId!: string;

  @Field(() => [String], {
    description: '1 to 10,000 codes of up to 128 characters; members get them in this order.',
  })
  readonly codes!: readonly string[];

  @Field(() => String, { description: 'Why, in words; stands in the history of the reward.' })
  readonly reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A code that was left out, and why.' })
export class ImportRewardCodesProblem {
  @Field(() => Int, { description: 'Number of the code in the list, from 0.' })
  readonly row!: number;

  @Field(() => LoyaltyRejectionCode, {
    description:
      'ALREADY_RECORDED for a code that came before, INVALID_INPUT for one that is none.',
  })
  readonly code!: LoyaltyRejectionCode;

  @Field(() => String, { description: 'The reason in English, for logs and developers.' })
  readonly message!: string;

  @Field(() => [String], { description: 'Where in the input, e.g. ["codes", "7"].' })
  readonly path!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of the codes.' })
export class ImportRewardCodesSuccess {
  @Field(() => Int, { description: 'How many are in the pool that were not there before.' })
  readonly imported!: number;

  @Field(() => [ImportRewardCodesProblem], {
    description: 'Codes that were left out, in order; all others are in the pool.',
  })
  readonly problems!: readonly ImportRewardCodesProblem[];

  @Field(() => Reward, { description: 'The voucher, with its new stock.' })
  readonly reward!: Reward;
}

export const ImportRewardCodesResult = resultUnion(
  'ImportRewardCodesResult',
  'The report of the import, or why there was none.',
  () => [
    ImportRewardCodesSuccess,
    RewardUnavailable,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
