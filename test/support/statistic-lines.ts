import type { RuleStatistic, StatisticTally } from '../../src/loyalty/statistics/statistic.ts';

/** One line of a tally, with what it is told apart by. */
export type StatisticLine = Omit<StatisticTally, 'lines'> & RuleStatistic;

export function statisticLines(tallies: readonly StatisticTally[]): readonly StatisticLine[] {
  return tallies.flatMap(({ lines, ...about }) => lines.map((line) => ({ ...about, ...line })));
}
