import type { RuleStatistic, StatisticTally } from './statistic.ts';

type Alike = Omit<StatisticTally, 'lines'>;

interface Sum {
  readonly about: Alike;
  readonly byRule: Map<string | null, RuleStatistic>;
}

/**
 * One tally a key, with one line a rule; more where the points of one would be beyond counting, so
 * that each line can be kept as a whole number.
 */
export function sumStatistics(tallies: readonly StatisticTally[]): readonly StatisticTally[] {
  const sums = new Map<string, Sum>();
  const full: StatisticTally[] = [];
  for (const { lines, ...about } of tallies) {
    const { byRule } = sumOf(sums, about);
    for (const line of lines) {
      const { rule, points, count } = line;
      const before = byRule.get(rule);
      if (before === undefined) {
        byRule.set(rule, line);
      } else if (Number.isSafeInteger(before.points + points)) {
        byRule.set(rule, { rule, points: before.points + points, count: before.count + count });
      } else {
        full.push({ ...about, lines: [before] });
        byRule.set(rule, line);
      }
    }
  }
  return [...full, ...[...sums.values()].map(tallyOf)];
}

function sumOf(sums: Map<string, Sum>, about: Alike): Sum {
  const key = keyOf(about);
  const known = sums.get(key);
  if (known !== undefined) return known;
  const made = { about, byRule: new Map() };
  sums.set(key, made);
  return made;
}

function keyOf({ day, measure, purpose, purposeTag, storeId, levelId }: Alike): string {
  return JSON.stringify([day, measure, purpose, purposeTag, storeId, levelId]);
}

function tallyOf({ about, byRule }: Sum): StatisticTally {
  return { ...about, lines: [...byRule.values()] };
}
