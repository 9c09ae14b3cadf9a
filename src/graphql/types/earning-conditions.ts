import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Weekday } from '../../loyalty/earning/earning-rule.ts';
import { describedEnum } from './described-enum.ts';
import { CalendarDay, MinorUnits } from './scalars.ts';

const PointsWeekday = describedEnum<Weekday>(
  'PointsWeekday',
  "A day of the week, in the program's time zone.",
  {
    MONDAY: 'Monday.',
    TUESDAY: 'Tuesday.',
    WEDNESDAY: 'Wednesday.',
    THURSDAY: 'Thursday.',
    FRIDAY: 'Friday.',
    SATURDAY: 'Saturday.',
    SUNDAY: 'Sunday.',
  },
);

const TIME_OF_DAY = "A time of day in the program's time zone; over midnight when it ends earlier.";

@ObjectType({ simpleResolvers: true, description: TIME_OF_DAY })
@InputType('PointsTimeOfDayInput', { description: TIME_OF_DAY })
export class PointsTimeOfDay {
  @Field(() => String, { description: 'From this minute on, HH:MM, e.g. 11:30.' })
  readonly from!: string;

  @Field(() => String, {
    description: 'Until before this minute, HH:MM, e.g. 14:00; 24:00 is midnight.',
  })
  readonly until!: string;
}

const DATES = "Days of the program's calendar, both ends included.";

@ObjectType({ simpleResolvers: true, description: DATES })
@InputType('PointsDateWindowInput', { description: DATES })
export class PointsDateWindow {
  @Field(() => CalendarDay, { nullable: true, description: 'The first day; null: open.' })
  readonly from?: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The last day; null: open.' })
  readonly until?: string | null;
}

const ORDER_AMOUNT =
  'What was really paid for the whole order, or what an activity is worth; both ends included.';

@ObjectType({ simpleResolvers: true, description: ORDER_AMOUNT })
@InputType('PointsOrderAmountInput', { description: ORDER_AMOUNT })
export class PointsOrderAmount {
  @Field(() => MinorUnits, {
    description: 'The least, in minor units: 20000 is 200.00 CNY; 0: open.',
  })
  readonly minimum!: number;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'The most, in minor units; null: open.',
  })
  readonly maximum?: number | null;
}

const CONDITIONS =
  'When a rule gives points. All that are given must hold; null always holds. A list holds when ' +
  'one of its items does, has 1 to 500 items, and what is reported without a store, channel or ' +
  'category is none of them. What counts is when it happened, not when it was reported.';

@ObjectType({ simpleResolvers: true, description: CONDITIONS })
@InputType('PointsEarningConditionsInput', { description: CONDITIONS })
export class PointsEarningConditions {
  @Field(() => [String], {
    nullable: true,
    description: 'Categories of order lines: only these lines count. With order rules.',
  })
  readonly categories?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Skus of order lines: only these lines count. With order rules.',
  })
  readonly skus?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Store ids, as callers report them.' })
  readonly stores?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Channels, e.g. app or pos.' })
  readonly channels?: readonly string[] | null;

  @Field(() => [PointsWeekday], { nullable: true, description: 'On which days of the week.' })
  readonly weekdays?: readonly Weekday[] | null;

  @Field(() => PointsTimeOfDay, { nullable: true, description: 'Between which times of day.' })
  readonly timeOfDay?: PointsTimeOfDay | null;

  @Field(() => PointsDateWindow, { nullable: true, description: 'On which days.' })
  readonly dates?: PointsDateWindow | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Ids of growth levels (lvl_…): the member's level before the event.",
  })
  readonly levels?: readonly string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: only the member's first order that earns. Null (or false): any. With order rules.",
  })
  readonly firstOrder?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only for so many days from the day of enrolment, that one included; 1 to 3,660.',
  })
  readonly newMemberDays?: number | null;

  @Field(() => PointsOrderAmount, {
    nullable: true,
    description:
      'What has to be really paid for the whole order, or what an activity has to be worth.',
  })
  readonly orderAmount?: PointsOrderAmount | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'At least this share of what was to be paid was paid in money and not with points, in ' +
      'basis points, 1 to 10,000: 5,000 is a half. With order rules.',
  })
  readonly minimumPaidShareBasisPoints?: number | null;
}
