import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { EarningRule, EarningTrigger } from '../../loyalty/earning/earning-rule.ts';
import { describedEnum } from './described-enum.ts';
import { PointsEarningCap } from './earning-cap.ts';
import { PointsEarningConditions } from './earning-conditions.ts';
import { PointsEarningFormula } from './earning-formula.ts';
import { PointsActivationPolicy, PointsExpiryPolicy } from './points-life.ts';

/*
 * Each class here, and those that it is made of, is an output and an input at once: what a rule
 * book says can be sent back as it was read. A field with a default may be left out of the input
 * and is always there in the output.
 */

const PointsEarningTrigger = describedEnum<EarningTrigger>(
  'PointsEarningTrigger',
  'What has to happen for a rule to be looked at.',
  {
    ORDER: 'An order was paid.',
    TOP_UP: 'Money was put on a balance: activities of type TOP_UP.',
    SIGN_UP: 'The member was enrolled; nobody has to report it.',
    CHECK_IN: 'The member checked in: activities of type CHECK_IN.',
    REVIEW: 'The member wrote a review: activities of type REVIEW.',
    BROWSE: 'The member looked at something: activities of type BROWSE.',
    SHARE: 'The member shared something: activities of type SHARE.',
    PRODUCT_USE: 'The member used the product: activities of type PRODUCT_USE.',
    RENEWAL: 'The member renewed a subscription: activities of type RENEWAL.',
    ACTIVITY: 'An activity of a type of your own, which `activity` names.',
  },
);

const PointsEarningLayer = describedEnum<EarningRule['layer']>(
  'PointsEarningLayer',
  'Whether a rule gives what is always given, or comes on top.',
  {
    BASE: 'What is always given; multipliers multiply it.',
    BONUS: 'On top of what base rules give.',
  },
);

const RULE = 'One rule of what the merchant gives points for.';

@ObjectType({ simpleResolvers: true, description: RULE })
@InputType('PointsEarningRuleInput', { description: RULE })
export class PointsEarningRule {
  @Field(() => ID, {
    description:
      'Its name in breakdowns and reports, e.g. order-amount: up to 64 letters, digits and . : ' +
      '- _, unique in the rule book. Caps count by it: under another id they begin anew.',
  })
  readonly ruleId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For people, up to 128 characters; null: the id is shown.',
  })
  readonly title?: string | null;

  @Field(() => PointsEarningTrigger, { description: 'What has to happen.' })
  readonly trigger!: EarningTrigger;

  @Field(() => String, {
    nullable: true,
    description:
      'With ACTIVITY: the type that callers report it by, e.g. VISIT. Null with all others.',
  })
  readonly activity?: string | null;

  @Field(() => PointsEarningLayer, {
    defaultValue: 'BASE',
    description: 'Base or bonus; multipliers are bonus rules.',
  })
  readonly layer!: EarningRule['layer'];

  @Field(() => PointsEarningFormula, { description: 'How many points it gives.' })
  readonly formula!: PointsEarningFormula;

  @Field(() => PointsEarningConditions, {
    defaultValue: {},
    description: 'When it gives them; all that are given must hold.',
  })
  readonly conditions!: PointsEarningConditions;

  @Field(() => Int, {
    defaultValue: 0,
    description:
      'Higher ones first, in an exclusive group and among multipliers; equal ones by their ' +
      'order. From -1,000,000 to 1,000,000.',
  })
  readonly priority!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Of the rules of one group that match, only the first gives; null: stands alone.',
  })
  readonly exclusiveGroup?: string | null;

  @Field(() => [PointsEarningCap], {
    defaultValue: [],
    description: 'The most that it gives a member, up to 20 of them; all of them hold.',
  })
  readonly caps!: readonly PointsEarningCap[];

  @Field(() => PointsActivationPolicy, {
    nullable: true,
    description: 'When its points become spendable; null: as the rule book says for all.',
  })
  readonly activation?: PointsActivationPolicy | null;

  @Field(() => PointsExpiryPolicy, {
    nullable: true,
    description:
      'How long its points live; null: as the rule book says for all. Never sliding: points ' +
      'that slide all slide together.',
  })
  readonly expiry?: PointsExpiryPolicy | null;
}

const EXCLUSIONS = 'What never earns, whatever a rule says.';

@ObjectType({ simpleResolvers: true, description: EXCLUSIONS })
@InputType('PointsEarningExclusionsInput', { description: EXCLUSIONS })
export class PointsEarningExclusions {
  @Field(() => [String], {
    defaultValue: [],
    description: 'Order lines of these categories count for nothing.',
  })
  readonly categories!: readonly string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Order lines of these skus count for nothing.',
  })
  readonly skus!: readonly string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Activities of these types are taken on record and give nothing.',
  })
  readonly activities!: readonly string[];
}
