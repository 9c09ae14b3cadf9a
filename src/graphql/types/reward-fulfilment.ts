import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import {
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  RewardRedemptionNotFound,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { RewardRedemption } from './reward.ts';

@InputType({ description: 'A reward that was handed over or used.' })
export class FulfilRewardRedemptionInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The redemption, starts with rdm_.' })
  readonly redemptionId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The store where it is handed over. Needed where the reward names its stores: at any other ' +
      'it is LoyaltyInvalidInput.',
  })
  readonly storeId?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The reward is handed over, and can no longer be cancelled.',
})
export class FulfilRewardRedemptionSuccess {
  @Field(() => RewardRedemption, { description: 'The redemption, now fulfilled.' })
  readonly redemption!: RewardRedemption;
}

export const FulfilRewardRedemptionResult = resultUnion(
  'FulfilRewardRedemptionResult',
  'The fulfilled redemption, or why it is not.',
  () => [
    FulfilRewardRedemptionSuccess,
    RewardRedemptionNotFound,
    LoyaltyAlreadyRecorded,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
