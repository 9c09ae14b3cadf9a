import type { BatchChanges } from '../engine/ports.ts';
import { type StatisticTally, statisticOf } from '../loyalty/statistics/statistic.ts';
import { sumStatistics } from '../loyalty/statistics/sum-statistics.ts';
import { factsOf } from './facts-of.ts';

/** What a batch adds to the statistics, one row a key however many entries it has written. */
export function statisticsOfBatch({
  facts,
  records,
  workingSet,
}: BatchChanges): readonly StatisticTally[] {
  const { timeZone } = workingSet.ruleBook.program;
  const kinds = new Map(records.map(({ idempotencyKey, kind }) => [idempotencyKey, kind]));
  return sumStatistics(
    factsOf(facts, 'EntryRecorded').flatMap((recorded) => {
      const commandKind = kinds.get(recorded.entry.idempotencyKey) ?? '';
      return statisticOf(recorded, { commandKind, timeZone }) ?? [];
    }),
  );
}
