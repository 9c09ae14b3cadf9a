import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { MinorUnits, Points } from './scalars.ts';

const PointsMultiplierStacking = describedEnum<'ADD' | 'MULTIPLY'>(
  'PointsMultiplierStacking',
  'How several multipliers of one order go together.',
  {
    ADD: 'Reckoned from the base points alone: double and triple together give four times.',
    MULTIPLY: 'Reckoned also from what multipliers before it gave: double and triple give six.',
  },
);

@ObjectType({ simpleResolvers: true, description: 'So many points for each whole amount.' })
@InputType('PointsPerAmountInput', { description: 'So many points for each whole amount.' })
export class PointsPerAmount {
  @Field(() => Points, { description: 'How many points …' })
  readonly points!: number;

  @Field(() => MinorUnits, {
    description: '… for each whole amount of so many minor units: 100 is each whole 1.00 CNY.',
  })
  readonly per!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Points on top of what base rules gave.' })
@InputType('PointsMultiplierInput', { description: 'Points on top of what base rules gave.' })
export class PointsMultiplier {
  @Field(() => Int, {
    description:
      'Times in basis points, 10,001 to 1,000,000: 20,000 doubles, by giving as much again. ' +
      'Rounded down once a rule.',
  })
  readonly basisPoints!: number;

  @Field(() => PointsMultiplierStacking, { description: 'How it goes with other multipliers.' })
  readonly stacking!: 'ADD' | 'MULTIPLY';

  @Field(() => [ID], {
    nullable: true,
    description:
      'Ids of the base rules, of the same trigger, whose points it multiplies; null: all of them.',
  })
  readonly of?: readonly string[] | null;
}

const FORMULA =
  'How many points a rule gives: exactly one of these is given, all others are null. An input ' +
  'with none or several is LoyaltyInvalidInput.';

@ObjectType({ simpleResolvers: true, description: FORMULA })
@InputType('PointsEarningFormulaInput', { description: FORMULA })
export class PointsEarningFormula {
  @Field(() => PointsPerAmount, {
    nullable: true,
    description: 'By the money really paid for the lines that count, or topped up.',
  })
  readonly perAmount?: PointsPerAmount | null;

  @Field(() => Points, {
    nullable: true,
    description: 'So many points for each unit of the lines that count, or of the activity.',
  })
  readonly perUnit?: number | null;

  @Field(() => Points, {
    nullable: true,
    description: 'So many points each time, however large the order is.',
  })
  readonly fixed?: number | null;

  @Field(() => PointsMultiplier, {
    nullable: true,
    description: 'Times what base rules gave for the lines that count.',
  })
  readonly multiplier?: PointsMultiplier | null;
}
