import type { BatchChanges } from '../engine/ports.ts';
import { planOf } from '../loyalty/earning/earning-plan.ts';
import { dayOfNumber } from '../loyalty/earning/local-time.ts';
import { type StatisticTally, statisticOf } from '../loyalty/statistics/statistic.ts';
import { sumStatistics } from '../loyalty/statistics/sum-statistics.ts';
import type { Instant } from '../loyalty/time.ts';
import { factsOf } from './facts-of.ts';

/** What a batch adds to the statistics, one row a key however many entries it has written. */
export function statisticsOfBatch({
  facts,
  records,
  workingSet,
}: BatchChanges): readonly StatisticTally[] {
  const { clock } = planOf(workingSet.ruleBook);
  const dayOf = (instant: Instant) => dayOfNumber(clock.at(instant).day);
  const kinds = new Map(records.map(({ idempotencyKey, kind }) => [idempotencyKey, kind]));
  return sumStatistics(
    factsOf(facts, 'EntryRecorded').flatMap((recorded) => {
      const commandKind = kinds.get(recorded.entry.idempotencyKey) ?? '';
      return statisticOf(recorded, { commandKind, dayOf }) ?? [];
    }),
  );
}
