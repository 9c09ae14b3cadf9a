import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { LimitPeriod } from '../../loyalty/rewards/limit-period.ts';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import { LoyaltyMoneyInput } from './money.ts';
import {
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  RewardUnavailable,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { Reward, RewardKind, RewardLimitPeriod } from './reward.ts';
import { DateTime, Points } from './scalars.ts';

const REASON = 'Why, in 1 to 500 characters; stands in the history of the reward.';

@InputType({ description: 'What a reward costs members of a level.' })
export class RewardLevelPriceInput {
  @Field(() => ID, { description: 'The level, starts with lvl_.' })
  readonly levelId!: string;

  @Field(() => Points, { description: 'Points for one, 0 or more.' })
  readonly pointsPrice!: number;
}

const TITLE = 'Name for screens, 1 to 128 characters.';
const DESCRIPTION = 'Longer text for screens, up to 2,000 characters.';
const PRICES =
  'Prices by level, each for that level and those above it up to the next one listed; at most ' +
  '100, one a level.';
const CASH = "Paid on top of the points, in the program's currency: of ADD_ON_PRICE only.";
const LIMIT = 'How many one member may take in the period of the limit, 1 or more.';
const PERIOD = "The period of the limit, by the program's calendar.";
const LEVEL = 'Level from which members may redeem it, starts with lvl_. A PRIVILEGE has one.';
const FROM = 'From when it is offered.';
const UNTIL = 'Until before when it is offered.';
const IMAGES = 'Pictures for screens: https URLs, up to 10, the first one first.';
const STORES =
  'Of a SERVICE, ids of the stores where it is handed over, up to 1,000; none: everywhere.';

@InputType({ description: 'A reward as the merchant describes it.' })
export class NewRewardInput {
  @Field(() => RewardKind, { description: 'What sort of thing it is; never changes.' })
  readonly kind!: RewardKind;

  @Field(() => String, { description: TITLE })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: DESCRIPTION })
  readonly description?: string | null;

  @Field(() => Points, { description: 'Points for one, 0 or more.' })
  readonly pointsPrice!: number;

  @Field(() => [RewardLevelPriceInput], { nullable: true, description: PRICES })
  readonly pricesByLevel?: readonly RewardLevelPriceInput[] | null;

  @Field(() => LoyaltyMoneyInput, { nullable: true, description: CASH })
  readonly cashPrice?: LoyaltyMoneyInput | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many there are, 0 or more; absent: unlimited. Not of a reward with a code pool.',
  })
  readonly stock?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Of a VOUCHER: whether each one taken comes with a code of its own that you import ' +
      '(importRewardCodes); the codes left are its stock. Never changes.',
  })
  readonly hasCodePool?: boolean | null;

  @Field(() => Int, { nullable: true, description: `${LIMIT} Absent: unlimited.` })
  readonly perMemberLimit?: number | null;

  @Field(() => RewardLimitPeriod, {
    nullable: true,
    defaultValue: 'LIFETIME',
    description: PERIOD,
  })
  readonly limitPeriod?: LimitPeriod | null;

  @Field(() => ID, { nullable: true, description: LEVEL })
  readonly minimumLevelId?: string | null;

  @Field(() => DateTime, { nullable: true, description: `${FROM} Absent: at once.` })
  readonly availableFrom?: number | null;

  @Field(() => DateTime, { nullable: true, description: `${UNTIL} Absent: without end.` })
  readonly availableUntil?: number | null;

  @Field(() => [String], { nullable: true, description: IMAGES })
  readonly imageUrls?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: STORES })
  readonly storeIds?: readonly string[] | null;
}

@InputType({ description: 'A reward to be put on the list.' })
export class CreateRewardInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => NewRewardInput, { description: 'What it is.' })
  readonly reward!: NewRewardInput;

  @Field(() => String, { description: REASON })
  readonly reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The reward is on the list.' })
export class CreateRewardSuccess {
  @Field(() => Reward, { description: 'The new reward.' })
  readonly reward!: Reward;
}

export const CreateRewardResult = resultUnion(
  'CreateRewardResult',
  'The new reward, or why there is none.',
  () => [CreateRewardSuccess, LoyaltyInvalidInput, LoyaltyIdempotencyConflict],
);

@InputType({
  description:
    'What is to be other than it is: a field that is absent stays as it is, one that is null is ' +
    'taken away where a reward can be without it.',
})
export class RewardChangesInput {
  @Field(() => String, { nullable: true, description: TITLE })
  readonly title?: string | null;

  @Field(() => String, { nullable: true, description: `${DESCRIPTION} Null: none.` })
  readonly description?: string | null;

  @Field(() => Points, { nullable: true, description: 'Points for one, 0 or more.' })
  readonly pointsPrice?: number | null;

  @Field(() => [RewardLevelPriceInput], { nullable: true, description: `${PRICES} [] is none.` })
  readonly pricesByLevel?: readonly RewardLevelPriceInput[] | null;

  @Field(() => LoyaltyMoneyInput, { nullable: true, description: CASH })
  readonly cashPrice?: LoyaltyMoneyInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'So many are left from now on, 0 or more. Null: unlimited. Not with a code pool.',
  })
  readonly stock?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'So many more are left, or fewer where it is negative; never together with stock.',
  })
  readonly stockBy?: number | null;

  @Field(() => Int, { nullable: true, description: `${LIMIT} Null: unlimited.` })
  readonly perMemberLimit?: number | null;

  @Field(() => RewardLimitPeriod, {
    nullable: true,
    description: `${PERIOD} What a member took before counts in the new period as well.`,
  })
  readonly limitPeriod?: LimitPeriod | null;

  @Field(() => ID, { nullable: true, description: `${LEVEL} Null: all members may.` })
  readonly minimumLevelId?: string | null;

  @Field(() => DateTime, { nullable: true, description: `${FROM} Null: at once.` })
  readonly availableFrom?: number | null;

  @Field(() => DateTime, { nullable: true, description: `${UNTIL} Null: without end.` })
  readonly availableUntil?: number | null;

  @Field(() => [String], { nullable: true, description: `${IMAGES} [] is none.` })
  readonly imageUrls?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: STORES })
  readonly storeIds?: readonly string[] | null;
}

@InputType({ description: 'A change of a reward.' })
export class ChangeRewardInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The reward, starts with rwd_.' })
  readonly rewardId!: string;

  @Field(() => RewardChangesInput, { description: 'What is to be other than it is.' })
  readonly changes!: RewardChangesInput;

  @Field(() => String, { description: REASON })
  readonly reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The reward is changed.' })
export class ChangeRewardSuccess {
  @Field(() => Reward, { description: 'The reward as it is now.' })
  readonly reward!: Reward;
}

export const ChangeRewardResult = resultUnion(
  'ChangeRewardResult',
  'The changed reward, or why it stays as it is.',
  () => [ChangeRewardSuccess, RewardUnavailable, LoyaltyInvalidInput, LoyaltyIdempotencyConflict],
);

@InputType({ description: 'A reward to be taken off the list for good.' })
export class RetireRewardInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The reward, starts with rwd_.' })
  readonly rewardId!: string;

  @Field(() => String, { description: REASON })
  readonly reason!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Nobody can take the reward any more; what was taken can still be handed over.',
})
export class RetireRewardSuccess {
  @Field(() => Reward, { description: 'The reward as it is now.' })
  readonly reward!: Reward;
}

export const RetireRewardResult = resultUnion(
  'RetireRewardResult',
  'The retired reward, or why it stays.',
  () => [
    RetireRewardSuccess,
    RewardUnavailable,
    LoyaltyAlreadyRecorded,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
