import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Dimension } from '../../postgres/read/program-statistics.ts';
import { STATISTICS_ROWS_MAX } from '../views/statistics-view.ts';
import { describedEnum } from './described-enum.ts';
import { PointsPurpose } from './ledger-entry.ts';
import { GrowthLevel } from './level.ts';
import { LoyaltyMoney } from './money.ts';
import { LoyaltyInvalidInput } from './rejection.ts';
import { resultUnion } from './result.ts';
import { CalendarDay, Points } from './scalars.ts';

export const LoyaltyStatisticsDimension = describedEnum<Dimension>(
  'LoyaltyStatisticsDimension',
  'What statistics are told apart by.',
  {
    DAY: "The program's day on which it happened, not that of the report.",
    RULE: 'The earning rule that gave the points.',
    PURPOSE: 'What points were used for, and given back from.',
    PURPOSE_TAG: 'The word by which a shop counts a use of points.',
    STORE: 'The store of the order, the activity or the reward taken.',
    LEVEL: "The member's growth level at that moment.",
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'Points of one kind, and how many times there were some.',
})
export class LoyaltyStatisticsFigure {
  @Field(() => Points, { description: 'How many points; at most 2^53 − 1 is shown.' })
  readonly points!: number;

  @Field(() => Int, {
    description:
      'How many ledger entries they are of; an entry that two earning rules gave is one of each.',
  })
  readonly count!: number;

  @Field(() => LoyaltyMoney, {
    description: 'What so many points are worth at the redemption rate of today, rounded down.',
  })
  readonly worth!: LoyaltyMoney;
}

const figure = (description: string) => Field(() => LoyaltyStatisticsFigure, { description });

@ObjectType({
  simpleResolvers: true,
  description:
    'What became of points: every ledger entry is counted in exactly one of the figures, but ' +
    'those that only activate, hold or release points.',
})
export class LoyaltyStatisticsRow {
  @Field(() => CalendarDay, {
    nullable: true,
    description: "The program's day; null where days are not asked apart.",
  })
  readonly day!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Id of the earning rule; null where rules are not asked apart, and for points that no ' +
      'rule gave.',
  })
  readonly rule!: string | null;

  @Field(() => PointsPurpose, {
    nullable: true,
    description:
      'What points were used for; null where purposes are not asked apart, and for all that is ' +
      'no use.',
  })
  readonly purpose!: PointsPurpose | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The word by which the shop counts this use; null where they are not asked apart, and ' +
      'where there was none.',
  })
  readonly purposeTag!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The store; null where stores are not asked apart, and where nobody said which.',
  })
  readonly storeId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the level; null where levels are not asked apart, and for what was recorded before ' +
      'levels were noted.',
  })
  readonly levelId!: string | null;

  @Field(() => GrowthLevel, {
    nullable: true,
    description: 'That level as it is today; null too when the program has it no more.',
  })
  readonly level!: GrowthLevel | null;

  @figure('Earned by rules, or given by operators.')
  readonly issued!: LoyaltyStatisticsFigure;

  @figure('Opening balances that came from another system.')
  readonly imported!: LoyaltyStatisticsFigure;

  @figure('Spent on orders and rewards; points that are only held are not.')
  readonly redeemed!: LoyaltyStatisticsFigure;

  @figure('Spent, and come back: goods were returned, rewards cancelled.')
  readonly returned!: LoyaltyStatisticsFigure;

  @figure('Expired, also because a membership was erased.')
  readonly expired!: LoyaltyStatisticsFigure;

  @figure('Expired, and given back by operators.')
  readonly reinstated!: LoyaltyStatisticsFigure;

  @figure('Earned, and taken back since; with what was spent already and became debt.')
  readonly takenBack!: LoyaltyStatisticsFigure;

  @figure('Taken by operators.')
  readonly deducted!: LoyaltyStatisticsFigure;

  @figure('Given by other members, or brought along by members who were merged.')
  readonly movedIn!: LoyaltyStatisticsFigure;

  @figure('Given to other members, or gone with members who were merged.')
  readonly movedOut!: LoyaltyStatisticsFigure;

  @Field(() => Points, {
    description:
      'By how much more the program owes its members: issued + imported + returned + ' +
      'reinstated + movedIn − redeemed − expired − takenBack − deducted − movedOut.',
  })
  readonly outstandingChange!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What became of points in some days.' })
export class LoyaltyProgramStatistics {
  @Field(() => CalendarDay, { description: 'The first day.' })
  readonly from!: string;

  @Field(() => CalendarDay, { description: 'The last day.' })
  readonly to!: string;

  @Directive(`@listSize(assumedSize: ${STATISTICS_ROWS_MAX})`)
  @Field(() => [LoyaltyStatisticsRow], {
    description:
      'One row for all that is alike in what was asked apart, ordered by it; what never ' +
      'happened has no row.',
  })
  readonly statistics!: readonly LoyaltyStatisticsRow[];
}

export const LoyaltyProgramStatisticsResult = resultUnion(
  'LoyaltyProgramStatisticsResult',
  'The statistics, or why there are none.',
  () => [LoyaltyProgramStatistics, LoyaltyInvalidInput],
);
