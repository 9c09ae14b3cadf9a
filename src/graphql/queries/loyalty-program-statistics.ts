import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { invalidInput, type Rejection } from '../../loyalty/rejection.ts';
import {
  checkStatisticsDays,
  STATISTICS_DAYS_MAX,
} from '../../loyalty/statistics/check-statistics.ts';
import type { Dimension } from '../../postgres/read/program-statistics.ts';
import type { Context } from '../context.ts';
import {
  LoyaltyProgramStatisticsResult,
  LoyaltyStatisticsDimension,
} from '../types/program-statistics.ts';
import { CalendarDay } from '../types/scalars.ts';
import { type AnswerParent, asType } from '../views/answer-view.ts';
import { STATISTICS_ROWS_MAX, statisticsParent } from '../views/statistics-view.ts';

@Resolver()
export class LoyaltyProgramStatisticsQuery {
  @Query(() => LoyaltyProgramStatisticsResult, {
    description:
      'What became of points: issued, redeemed, expired, taken back and so on, by day, earning ' +
      'rule, purpose, store and level. Exact at the moment it is asked. LoyaltyInvalidInput for ' +
      `days that are none or end before they begin, for more than ${STATISTICS_DAYS_MAX} of ` +
      `them, and where there would be more than ${STATISTICS_ROWS_MAX} rows.`,
  })
  async loyaltyProgramStatistics(
    @Ctx() { parts, programId, loaders }: Context,
    @Arg('from', () => CalendarDay, { description: 'The first day, of the program.' })
    from: string,
    @Arg('to', () => CalendarDay, {
      description: `The last day; at most ${STATISTICS_DAYS_MAX} days in all.`,
    })
    to: string,
    @Arg('groupBy', () => [LoyaltyStatisticsDimension], {
      defaultValue: [LoyaltyStatisticsDimension.DAY],
      description: 'What to tell apart, all of it together; nothing is one row for all days.',
    })
    groupBy: readonly Dimension[],
  ): Promise<AnswerParent> {
    const problem = checkStatisticsDays(from, to);
    if (problem !== null) return refusal(problem);
    const limit = STATISTICS_ROWS_MAX + 1;
    const [ruleBook, rows] = await Promise.all([
      loaders.ruleBook(),
      parts.reads.programStatistics(programId, { from, to, groupBy, limit }),
    ]);
    if (rows.length === limit) {
      const most = `Would be more than ${STATISTICS_ROWS_MAX} rows: ask for fewer days at once.`;
      return refusal(invalidInput(['groupBy'], most));
    }
    return statisticsParent(rows, { from, to, ruleBook });
  }
}

function refusal(rejection: Rejection): AnswerParent {
  return asType(rejection.type, rejection);
}
