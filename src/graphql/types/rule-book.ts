import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { PointsDisplayUnit } from './display-unit.ts';
import { PointsSharedEarningCap } from './earning-cap.ts';
import { PointsEarningExclusions, PointsEarningRule } from './earning-rule.ts';
import { GrowthLevel } from './level.ts';
import { PointsActivationPolicy, PointsExpiryPolicy } from './points-life.ts';
import { MinorUnits, Points } from './scalars.ts';

const GROWTH = 'How much growth value the money really paid for an order gives.';

@ObjectType({ simpleResolvers: true, description: GROWTH })
@InputType('PointsGrowthRatioInput', { description: GROWTH })
export class PointsGrowthRatio {
  @Field(() => Points, { description: 'How much growth value, 0 for none, …' })
  readonly growth!: number;

  @Field(() => MinorUnits, { description: '… for each whole amount of so many minor units.' })
  readonly per!: number;
}

const RATE = "What points are worth when they pay part of an order, in the program's currency.";

@ObjectType({ simpleResolvers: true, description: RATE })
@InputType('PointsRedemptionValueInput', { description: RATE })
export class PointsRedemptionValue {
  @Field(() => Points, { description: 'So many points …' })
  readonly points!: number;

  @Field(() => MinorUnits, { description: '… are worth so many minor units.' })
  readonly worth!: number;
}

const REDEMPTION = 'How points pay part of an order.';

@ObjectType({ simpleResolvers: true, description: REDEMPTION })
@InputType('PointsRedemptionPolicyInput', { description: REDEMPTION })
export class PointsRedemptionPolicy {
  @Field(() => PointsRedemptionValue, { description: 'What points are worth.' })
  readonly rate!: PointsRedemptionValue;

  @Field(() => Points, {
    description:
      'The fewest points that may be spent on an order, whole steps of `step`; 0: one step.',
  })
  readonly minimum!: number;

  @Field(() => Points, { description: 'Only multiples of so many points may be spent.' })
  readonly step!: number;

  @Field(() => Int, {
    description:
      'The largest share of an order that points may pay, after coupons, in basis points, 1 to ' +
      '10,000: 2,000 is 20 %.',
  })
  readonly maximumShareBasisPoints!: number;

  @Field(() => Points, {
    nullable: true,
    description:
      'The most points that a member may spend on orders on one program day, what is held ' +
      'included; null: any number.',
  })
  readonly dailyMaximum?: number | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Categories whose lines points cannot pay, e.g. gift cards.',
  })
  readonly excludedCategories!: readonly string[];

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether points may pay for an order on which a coupon was used.',
  })
  readonly stacksWithCoupons!: boolean;
}

const TRANSFERS = 'How members may give points to each other.';

@ObjectType({ simpleResolvers: true, description: TRANSFERS })
@InputType('PointsTransferPolicyInput', { description: TRANSFERS })
export class PointsTransferPolicy {
  @Field(() => Points, { description: 'The fewest points at once.' })
  readonly minimum!: number;

  @Field(() => Points, { description: 'The most points at once.' })
  readonly maximum!: number;

  @Field(() => Points, { description: 'The most that a member may give away on one program day.' })
  readonly dailyMaximum!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The rules of the program, in one revision that never changes. What it says can be sent back ' +
    'as it was read: each part is also an input of saveLoyaltyRuleBookDraft.',
})
export class LoyaltyRuleBook {
  @Field(() => Int, {
    description: 'Number of the revision, from 1; of a draft, the one that it was made from.',
  })
  readonly revision!: number;

  @Field(() => String, { description: 'What the program is called on screens.' })
  readonly name!: string;

  @Field(() => String, { description: 'How the unit is called on screens, e.g. 积分 or stars.' })
  readonly pointsName!: string;

  @Field(() => PointsDisplayUnit, {
    nullable: true,
    description: 'The unit in which screens show points; null: points themselves.',
  })
  readonly displayUnit!: PointsDisplayUnit | null;

  @Field(() => [PointsEarningRule], {
    description: 'What the merchant gives points for, in the order of breakdowns; at most 200.',
  })
  readonly earning!: readonly PointsEarningRule[];

  @Field(() => [PointsSharedEarningCap], {
    description: 'Caps over several rules together, after the caps of each.',
  })
  readonly earningCaps!: readonly PointsSharedEarningCap[];

  @Field(() => PointsEarningExclusions, { description: 'What never earns.' })
  readonly exclusions!: PointsEarningExclusions;

  @Field(() => PointsGrowthRatio, { description: 'How orders give growth value.' })
  readonly growth!: PointsGrowthRatio;

  @Field(() => PointsActivationPolicy, {
    description: 'When points become spendable; a rule may say otherwise for its own.',
  })
  readonly activation!: PointsActivationPolicy;

  @Field(() => PointsExpiryPolicy, {
    description: 'How long points live; a rule may say otherwise for its own.',
  })
  readonly expiry!: PointsExpiryPolicy;

  @Field(() => [Int], {
    description: 'How many days before points expire their member is warned, e.g. 30, 7 and 1.',
  })
  readonly expiryWarningDays!: readonly number[];

  @Field(() => PointsTransferPolicy, {
    nullable: true,
    description: 'How members may give points to each other; null: not at all.',
  })
  readonly transfers!: PointsTransferPolicy | null;

  @Field(() => String, {
    nullable: true,
    description:
      'ISO 3166 alpha-2, e.g. CN: where phone numbers without a country code are of; null: only ' +
      'international ones are taken.',
  })
  readonly defaultRegion!: string | null;

  @Field(() => PointsRedemptionPolicy, { description: 'How points pay part of an order.' })
  readonly redemption!: PointsRedemptionPolicy;

  @Field(() => [GrowthLevel], { description: 'The levels, by growth value, lowest first.' })
  readonly levels!: readonly GrowthLevel[];
}
