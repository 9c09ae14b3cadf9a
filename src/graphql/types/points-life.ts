import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { ExpiryRounding } from '../../loyalty/program/expiry-policy.ts';
import { describedEnum } from './described-enum.ts';

const PointsExpiryRounding = describedEnum<ExpiryRounding>(
  'PointsExpiryRounding',
  'To the end of what points stay valid.',
  {
    DAY: 'To the end of the day itself.',
    MONTH: 'To the end of the month.',
    QUARTER: 'To the end of the quarter.',
    YEAR: 'To the end of the year.',
  },
);

const ON_CONFIRMATION =
  'Points of an order become spendable when the order is confirmed, or by themselves as its ' +
  'return window is over; points of activities at once.';

@ObjectType({ simpleResolvers: true, description: ON_CONFIRMATION })
@InputType('PointsActivationOnConfirmationInput', { description: ON_CONFIRMATION })
export class PointsActivationOnConfirmation {
  @Field(() => Int, {
    description:
      'Days after the day of the order, 1 to 366, at whose beginning they become spendable.',
  })
  readonly returnWindowDays!: number;
}

const ACTIVATION =
  'When points that were earned become spendable: exactly one of these is given, all others are ' +
  'null. An input with none or several is LoyaltyInvalidInput.';

@ObjectType({ simpleResolvers: true, description: ACTIVATION })
@InputType('PointsActivationPolicyInput', { description: ACTIVATION })
export class PointsActivationPolicy {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: as they are earned. Null (or false): as another field says.',
  })
  readonly atOnce?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'As the day begins that is so many days after the day they were earned; 1 to 366.',
  })
  readonly afterDays?: number | null;

  @Field(() => PointsActivationOnConfirmation, {
    nullable: true,
    description: 'When the order is confirmed, or cannot be sent back any more.',
  })
  readonly onConfirmation?: PointsActivationOnConfirmation | null;
}

const MONTHS = 'Months, then to the end of the day, month, quarter or year.';

@ObjectType({ simpleResolvers: true, description: MONTHS })
@InputType('PointsExpiryMonthsInput', { description: MONTHS })
export class PointsExpiryMonths {
  @Field(() => Int, { description: 'How many months, 1 to 1,200.' })
  readonly months!: number;

  @Field(() => PointsExpiryRounding, {
    defaultValue: 'DAY',
    description: 'To the end of what they are rounded up.',
  })
  readonly roundUpTo!: ExpiryRounding;
}

const CALENDAR =
  'The end of one day of the year, e.g. every 31 December what was earned before this year: ' +
  'month 12, day 31, yearsLater 1.';

@ObjectType({ simpleResolvers: true, description: CALENDAR })
@InputType('PointsExpiryDayOfYearInput', { description: CALENDAR })
export class PointsExpiryDayOfYear {
  @Field(() => Int, { description: 'Month of the year, 1 to 12.' })
  readonly month!: number;

  @Field(() => Int, {
    description: 'Day of the month, 1 to 31; one that the month does not have is its last.',
  })
  readonly day!: number;

  @Field(() => Int, {
    description:
      'Calendar years after that in which points became spendable, 0 to 100; a year later where ' +
      'that day would already be over.',
  })
  readonly yearsLater!: number;
}

const EXPIRY =
  'How long points live, from when they became spendable: exactly one of rolling, dayOfYear, ' +
  'sliding and never is given, the others are null. An input with none or several is ' +
  'LoyaltyInvalidInput.';

@ObjectType({ simpleResolvers: true, description: EXPIRY })
@InputType('PointsExpiryPolicyInput', { description: EXPIRY })
export class PointsExpiryPolicy {
  @Field(() => PointsExpiryMonths, {
    nullable: true,
    description: 'So many months from when they became spendable.',
  })
  readonly rolling?: PointsExpiryMonths | null;

  @Field(() => PointsExpiryDayOfYear, {
    nullable: true,
    description: 'At the end of one day of the year.',
  })
  readonly dayOfYear?: PointsExpiryDayOfYear | null;

  @Field(() => PointsExpiryMonths, {
    nullable: true,
    description:
      'So many months after the member last earned or redeemed: each activity puts all such ' +
      'points off.',
  })
  readonly sliding?: PointsExpiryMonths | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: they never expire. Null (or false): as another field says.',
  })
  readonly never?: boolean | null;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Days that every expiry is later than the rest says, 0 to 3,660.',
  })
  readonly graceDays!: number;

  @Field(() => Int, {
    defaultValue: 0,
    description:
      'Days, 0 to 3,660, that points live on that were given back after they had expired; 0: ' +
      'they expire as they come back.',
  })
  readonly returnGraceDays!: number;
}
