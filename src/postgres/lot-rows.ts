import type { Fact } from '../loyalty/facts.ts';
import { invariant } from '../loyalty/invariant.ts';
import type { Lot } from '../loyalty/lots/lot.ts';
import type { WorkingSet } from '../loyalty/working-set.ts';
import { factsOf } from './facts-of.ts';

/** Lots as they stand after a whole batch, none of them twice. */
export interface LotRows {
  readonly opened: readonly Lot[];
  /** Older ones that entries have touched, and nothing else. */
  readonly changed: readonly Lot[];
  /** Older ones whose times were changed, whatever else was. */
  readonly moved: readonly Lot[];
}

export function lotRowsOf(facts: readonly Fact[], workingSet: WorkingSet): LotRows {
  const opened = new Map<string, string>();
  const touched = new Map<string, string>();
  for (const { entry, opened: lots } of factsOf(facts, 'EntryRecorded')) {
    for (const { lotId } of lots) opened.set(lotId, entry.accountId);
    for (const { lotId } of entry.allocations) touched.set(lotId, entry.accountId);
  }
  const moved = movedIn(facts, workingSet);
  const stateOf = ([lotId, accountId]: readonly [string, string]): Lot => {
    const lot = workingSet.lot(accountId, lotId);
    invariant(lot, `lot ${lotId} is not in the working set`);
    return lot;
  };
  return {
    opened: [...opened].map(stateOf),
    changed: [...touched].filter(([lotId]) => !opened.has(lotId) && !moved.has(lotId)).map(stateOf),
    moved: [...moved].filter(([lotId]) => !opened.has(lotId)).map(stateOf),
  };
}

/** Lots that the working set has, and whose times may have changed, each with its account. */
function movedIn(facts: readonly Fact[], workingSet: WorkingSet): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  for (const { lotId, accountId } of factsOf(facts, 'LotRescheduled')) moved.set(lotId, accountId);
  for (const { accountId } of factsOf(facts, 'LotsSlid')) {
    for (const { lotId, slides } of workingSet.lots(accountId)) {
      if (slides) moved.set(lotId, accountId);
    }
  }
  return moved;
}
