import type { AccountState } from '../account/account.ts';
import type { Points } from '../points.ts';
import type { Allocation, Lot } from './lot.ts';
import { takeFromLots } from './take-from-lots.ts';

export interface ClawBack {
  readonly allocations: readonly Allocation[];
  readonly taken: Points;
  /** What was spent already and so is owed from now on. */
  readonly becameDebt: Points;
}

/**
 * Takes earned points back: first from the lots that the cause itself opened, then from other
 * available points, the rest becomes debt (law 6).
 */
export function clawBack(
  account: AccountState,
  from: {
    readonly lots: readonly Lot[];
    readonly points: Points;
    /** Sequences of the entries whose lots are taken from first. */
    readonly ownSequences: readonly number[];
  },
): ClawBack {
  const isOwn = (lot: Lot) => from.ownSequences.includes(lot.sourceSequence);
  const own = from.lots.filter(isOwn);
  const taken = Math.min(account.available, from.points);
  const fromOwn = Math.min(
    taken,
    own.reduce((sum, lot) => sum + lot.remaining, 0),
  );
  const others = from.lots.filter((lot) => !isOwn(lot));
  return {
    allocations: [...takeFromLots(own, fromOwn), ...takeFromLots(others, taken - fromOwn)],
    taken,
    becameDebt: from.points - taken,
  };
}

/** The lots as they are after `allocations`. */
export function afterAllocations(
  lots: readonly Lot[],
  allocations: readonly Allocation[],
): readonly Lot[] {
  const byLot = new Map(allocations.map(({ lotId, points }) => [lotId, points]));
  return lots.map((lot) => ({ ...lot, remaining: lot.remaining + (byLot.get(lot.lotId) ?? 0) }));
}
