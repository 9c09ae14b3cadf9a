import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { LimitPeriod } from '../../loyalty/rewards/limit-period.ts';
import type { RewardKind as Kind } from '../../loyalty/rewards/reward.ts';
import type { RewardRedemptionStatus as Status } from '../../loyalty/rewards/reward-redemption.ts';
import { describedEnum } from './described-enum.ts';
import { GrowthLevel } from './level.ts';
import { LoyaltyMoney } from './money.ts';
import { LoyaltyRejectionCode } from './rejection-code.ts';
import { DateTime, Points } from './scalars.ts';

export const RewardKind = describedEnum<Kind>('RewardKind', 'What sort of thing a reward is.', {
  GOODS: 'A thing to take home or to ship.',
  VOUCHER: 'A code to use in the shop.',
  SERVICE: 'Something done for the member, e.g. a car wash.',
  PRIVILEGE: 'A right, e.g. late checkout.',
  ADD_ON_PRICE: 'Points plus cash (加价购).',
});
export type RewardKind = keyof typeof RewardKind;

export const RewardLimitPeriod = describedEnum<LimitPeriod>(
  'RewardLimitPeriod',
  "The stretch of the program's calendar for which a limit a member is.",
  {
    DAY: 'From midnight to midnight.',
    WEEK: 'From Monday to Sunday.',
    MONTH: 'The month of the calendar.',
    YEAR: 'The year of the calendar.',
    LIFETIME: 'Ever.',
  },
);

@ObjectType({ simpleResolvers: true, description: 'What a reward costs members of a level.' })
export class RewardLevelPrice {
  @Field(() => GrowthLevel, { description: 'The level from which the price is.' })
  readonly level!: GrowthLevel;

  @Field(() => Points, { description: 'Points for one.' })
  readonly pointsPrice!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Whether the calling member could redeem a reward now.',
})
export class RewardEligibility {
  @Field(() => Boolean, { description: 'True when redeemReward would succeed now.' })
  readonly redeemable!: boolean;

  @Field(() => [LoyaltyRejectionCode], {
    description: 'Every reason against it; empty when redeemable.',
  })
  readonly reasons!: readonly LoyaltyRejectionCode[];

  @Field(() => Points, { description: 'How many points the member lacks; 0 when enough.' })
  readonly pointsMissing!: number;
}

@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true, description: 'Something that points can be exchanged for.' })
export class Reward {
  @Field(() => ID, { description: 'Opaque id, starts with rwd_.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the reward for screens.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Longer text for screens, if there is one.' })
  readonly description!: string | null;

  @Field(() => RewardKind, { description: 'What sort of thing it is.' })
  readonly kind!: RewardKind;

  @Field(() => Points, {
    description: 'Points for one, of members for whose level there is no other price.',
  })
  readonly pointsPrice!: number;

  @Field(() => LoyaltyMoney, {
    nullable: true,
    description: 'Paid on top of the points (加价购); null when points are enough.',
  })
  readonly cashPrice!: LoyaltyMoney | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Left to redeem, of a code pool its codes; null when unlimited. Everybody sees it, so that ' +
      'screens can say that three are left.',
  })
  readonly stock!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many one member may take in `limitPeriod`; null when unlimited.',
  })
  readonly perMemberLimit!: number | null;

  @Field(() => RewardLimitPeriod, { description: 'The period of that limit.' })
  readonly limitPeriod!: LimitPeriod;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when it is offered; null when it always was.',
  })
  readonly availableFrom!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it is offered; null when without end.',
  })
  readonly availableUntil!: number | null;

  @Field(() => [String], { description: 'Pictures for screens: https URLs, the first one first.' })
  readonly imageUrls!: readonly string[];

  @Field(() => [ID], {
    description: 'Ids of the stores where it is handed over; empty: everywhere.',
  })
  readonly storeIds!: readonly string[];

  @Field(() => Boolean, {
    description: 'Whether each one taken comes with an imported code of its own.',
  })
  readonly hasCodePool!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was taken off the list for good; null while it is on it.',
  })
  readonly retiredAt!: number | null;
}

export const RewardRedemptionStatus = describedEnum<Status>(
  'RewardRedemptionStatus',
  'What became of a reward that a member took.',
  {
    ISSUED: 'Taken, not yet handed over or used.',
    FULFILLED: 'Handed over or used.',
    CANCELLED: 'Undone; its points came back.',
  },
);
export type RewardRedemptionStatus = keyof typeof RewardRedemptionStatus;

@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true, description: 'A reward that a member took.' })
export class RewardRedemption {
  @Field(() => ID, { description: 'Opaque id, starts with rdm_.' })
  readonly id!: string;

  @Field(() => Int, { description: 'How many were taken.' })
  readonly quantity!: number;

  @Field(() => Points, { description: 'Points paid for all of them.' })
  readonly points!: number;

  @Field(() => RewardRedemptionStatus, { description: 'What became of it.' })
  readonly status!: RewardRedemptionStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Code to show in the shop, where the reward has one; the first of several.',
  })
  readonly code!: string | null;

  @Field(() => [String], {
    description: 'All codes: of a voucher with a code pool one for each that was taken.',
  })
  readonly codes!: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The store where it was handed over, where that was said.',
  })
  readonly storeId!: string | null;

  @Field(() => DateTime, { description: 'When the member took it.' })
  readonly redeemedAt!: number;
}
