import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PointsAccount } from './account.ts';
import { IDEMPOTENCY_KEY, STORE_OF_USE } from './descriptions.ts';
import { PointsLedgerEntry } from './ledger-entry.ts';
import { MemberRef } from './member.ts';
import {
  InsufficientPoints,
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  MemberNotActive,
  MemberNotFound,
  PointsLimitReached,
  RewardRedemptionNotFound,
  RewardUnavailable,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { RewardRedemption } from './reward.ts';
import { Points } from './scalars.ts';

@InputType({ description: 'A reward to be exchanged for points.' })
export class RedeemRewardInput {
  @Field(() => ID, {
    description: IDEMPOTENCY_KEY,
  })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'Who takes it.' })
  readonly member!: MemberRef;

  @Field(() => ID, { description: 'The reward.' })
  readonly rewardId!: string;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'How many, 1 or more.' })
  readonly quantity?: number | null;

  @Field(() => Points, {
    nullable: true,
    description:
      'The most points that all of them may cost, as the screen showed it: dearer by now, they ' +
      'are refused (REWARD_PRICE_HIGHER). Absent: whatever they cost.',
  })
  readonly pointsMaximum?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: `${STORE_OF_USE} It need not be where the reward is handed over.`,
  })
  readonly storeId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The member has the reward.' })
export class RedeemRewardSuccess {
  @Field(() => RewardRedemption, { description: 'The reward taken.' })
  readonly redemption!: RewardRedemption;

  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => PointsLedgerEntry, { description: 'The new ledger entry.' })
  readonly entry!: PointsLedgerEntry;
}

export const RedeemRewardResult = resultUnion(
  'RedeemRewardResult',
  'The reward taken, or why none was.',
  () => [
    RedeemRewardSuccess,
    InsufficientPoints,
    RewardUnavailable,
    PointsLimitReached,
    MemberNotFound,
    MemberNotActive,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);

@InputType({ description: 'A reward redemption to be undone.' })
export class CancelRewardRedemptionInput {
  @Field(() => ID, {
    description: IDEMPOTENCY_KEY,
  })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The redemption, starts with rdm_.' })
  readonly redemptionId!: string;

  @Field(() => String, { description: 'Why, in words; stands in the ledger.' })
  readonly reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The redemption is undone.' })
export class CancelRewardRedemptionSuccess {
  @Field(() => RewardRedemption, { description: 'The redemption, now cancelled.' })
  readonly redemption!: RewardRedemption;

  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => PointsLedgerEntry, { description: 'The ledger entry that gave the points back.' })
  readonly entry!: PointsLedgerEntry;
}

export const CancelRewardRedemptionResult = resultUnion(
  'CancelRewardRedemptionResult',
  'The cancelled redemption, or why it stands.',
  () => [
    CancelRewardRedemptionSuccess,
    RewardRedemptionNotFound,
    LoyaltyAlreadyRecorded,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
