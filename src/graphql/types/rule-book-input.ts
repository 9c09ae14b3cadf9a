import { Field, ID, InputType, Int } from 'type-graphql';
import { PointsDisplayUnit } from './display-unit.ts';
import { PointsSharedEarningCap } from './earning-cap.ts';
import { PointsEarningExclusions, PointsEarningRule } from './earning-rule.ts';
import { PointsActivationPolicy, PointsExpiryPolicy } from './points-life.ts';
import { PointsGrowthRatio, PointsRedemptionPolicy, PointsTransferPolicy } from './rule-book.ts';
import { Points } from './scalars.ts';

@InputType({ description: 'Something that members of a level enjoy, described for screens.' })
export class GrowthLevelBenefitInput {
  @Field(() => String, { description: 'Stable code for programs to act on, e.g. FREE_SHIPPING.' })
  readonly code!: string;

  @Field(() => String, { description: 'Short name for screens.' })
  readonly title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Longer text for screens, up to 2,000 characters, if there is one.',
  })
  readonly description?: string | null;
}

@InputType({ description: 'A level of the program, reached by growth value (成长值).' })
export class GrowthLevelInput {
  @Field(() => ID, {
    description:
      'Id of the level, which rules and rewards name. Keep that of a level that is there; a new ' +
      'one gets an id of your own, e.g. lvl_platinum: up to 64 letters, digits and . : - _.',
  })
  readonly id!: string;

  @Field(() => Int, {
    description: 'Position among the levels, 1 to 1,000; each above the one before it in the list.',
  })
  readonly rank!: number;

  @Field(() => String, { description: 'Name of the level for screens; no two levels share one.' })
  readonly name!: string;

  @Field(() => Points, {
    description: 'Growth value from which a member reaches this level; 0 for the lowest.',
  })
  readonly threshold!: number;

  @Field(() => [GrowthLevelBenefitInput], {
    defaultValue: [],
    description: 'What members of this level enjoy, in screen order; at most 50.',
  })
  readonly benefits!: readonly GrowthLevelBenefitInput[];
}

@InputType({
  description:
    'Sections of a rule book, in the shape in which loyaltyRuleBook says them. A section that is ' +
    'left out (or null, where null is no value of it) stays as it is; one that is given replaces ' +
    'the whole section, lists with all their items. Where nothing else is said, points and ' +
    'amounts are 1 to 1,000,000,000,000, names have 1 to 128 characters, lists up to 500 items.',
})
export class LoyaltyRuleBookInput {
  @Field(() => String, { nullable: true, description: 'What the program is called on screens.' })
  readonly name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the unit is called on screens, e.g. 积分 or stars.',
  })
  readonly pointsName?: string | null;

  @Field(() => PointsDisplayUnit, {
    nullable: true,
    description: 'The unit in which screens show points; null, when given: points themselves.',
  })
  readonly displayUnit?: PointsDisplayUnit | null;

  @Field(() => [PointsEarningRule], {
    nullable: true,
    description: 'All rules, in the order of breakdowns; at most 200.',
  })
  readonly earning?: readonly PointsEarningRule[] | null;

  @Field(() => [PointsSharedEarningCap], {
    nullable: true,
    description: 'All caps over several rules together; at most 20.',
  })
  readonly earningCaps?: readonly PointsSharedEarningCap[] | null;

  @Field(() => PointsEarningExclusions, { nullable: true, description: 'What never earns.' })
  readonly exclusions?: PointsEarningExclusions | null;

  @Field(() => PointsGrowthRatio, { nullable: true, description: 'How orders give growth value.' })
  readonly growth?: PointsGrowthRatio | null;

  @Field(() => PointsActivationPolicy, {
    nullable: true,
    description: 'When points become spendable; a rule may say otherwise for its own.',
  })
  readonly activation?: PointsActivationPolicy | null;

  @Field(() => PointsExpiryPolicy, {
    nullable: true,
    description: 'How long points live; a rule may say otherwise for its own.',
  })
  readonly expiry?: PointsExpiryPolicy | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'How many days before points expire their member is warned, e.g. 30, 7 and 1: up to 20 ' +
      'figures, each 1 to 365.',
  })
  readonly expiryWarningDays?: readonly number[] | null;

  @Field(() => PointsTransferPolicy, {
    nullable: true,
    description: 'How members may give points to each other; null, when given: not at all.',
  })
  readonly transfers?: PointsTransferPolicy | null;

  @Field(() => String, {
    nullable: true,
    description:
      'ISO 3166 alpha-2, e.g. CN: where phone numbers without a country code are of; null, when ' +
      'given: only international ones are taken.',
  })
  readonly defaultRegion?: string | null;

  @Field(() => PointsRedemptionPolicy, {
    nullable: true,
    description: 'How points pay part of an order.',
  })
  readonly redemption?: PointsRedemptionPolicy | null;

  @Field(() => [GrowthLevelInput], {
    nullable: true,
    description: 'All levels, by growth value, lowest first; 1 to 50.',
  })
  readonly levels?: readonly GrowthLevelInput[] | null;
}
