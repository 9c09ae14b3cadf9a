import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { EarningCap, SharedEarningCap } from '../../loyalty/earning/earning-rule.ts';
import { describedEnum } from './described-enum.ts';
import { Points } from './scalars.ts';

const PointsCapPeriod = describedEnum<EarningCap['period']>(
  'PointsCapPeriod',
  "For what stretch a cap counts; days are of the program's time zone.",
  {
    EVENT: 'Each order or activity by itself.',
    DAY: 'Each day.',
    WEEK: 'Each week, Monday to Sunday.',
    MONTH: 'Each calendar month.',
    LIFETIME: 'For as long as the member is one.',
  },
);

@ObjectType({ simpleResolvers: true, description: 'The most that one rule gives one member.' })
@InputType('PointsEarningCapInput', { description: 'The most that one rule gives one member.' })
export class PointsEarningCap {
  @Field(() => PointsCapPeriod, { description: 'For what stretch it counts.' })
  readonly period!: EarningCap['period'];

  @Field(() => Points, {
    description: 'Most points, 1 or more; what is beyond is cut off, not refused.',
  })
  readonly maximum!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Holds only for so many days from enrolment, 1 to 3,660; null: for everybody, always.',
  })
  readonly newMemberDays?: number | null;
}

const PointsCapScope = describedEnum<SharedEarningCap['over']>(
  'PointsCapScope',
  'Which rules a cap counts together.',
  {
    ALL: 'All of them.',
    ORDERS: 'Rules of paid orders.',
    ACTIVITIES: 'Rules of activities, sign-up and top-up included.',
  },
);

const SHARED_CAP = 'The most that several rules together give one member, after the caps of each.';

@ObjectType({ simpleResolvers: true, description: SHARED_CAP })
@InputType('PointsSharedEarningCapInput', { description: SHARED_CAP })
export class PointsSharedEarningCap extends PointsEarningCap {
  @Field(() => PointsCapScope, { description: 'Which rules it counts together.' })
  readonly over!: SharedEarningCap['over'];
}
