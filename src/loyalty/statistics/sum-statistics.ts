import type { Statistic, StatisticKey } from './statistic.ts';

/**
 * One line a key; more where the points of one would be beyond counting, so that each line can be
 * kept as a whole number.
 */
export function sumStatistics(lines: readonly Statistic[]): readonly Statistic[] {
  const sums = new Map<string, Statistic>();
  const full: Statistic[] = [];
  for (const line of lines) {
    const { points, count, ...about } = line;
    const key = keyOf(about);
    const before = sums.get(key);
    if (before === undefined) {
      sums.set(key, line);
    } else if (Number.isSafeInteger(before.points + points)) {
      sums.set(key, { ...line, points: before.points + points, count: before.count + count });
    } else {
      full.push(before);
      sums.set(key, line);
    }
  }
  return [...full, ...sums.values()];
}

function keyOf({ day, measure, rule, purpose, purposeTag, storeId, levelId }: StatisticKey) {
  return JSON.stringify([day, measure, rule, purpose, purposeTag, storeId, levelId]);
}
