import type { Points } from '../points.ts';
import { type Allocation, inSpendingOrder, type Lot } from './lot.ts';

/** Points that one entry makes available in one lot. */
export interface Credited {
  /** The lot as it is before the entry, or as the entry opens it. */
  readonly lot: Lot;
  readonly points: Points;
}

export interface Settlement {
  readonly settled: Points;
  /** How much of each lot's credit settles debt, by lot id. */
  readonly byLot: ReadonlyMap<string, Points>;
}

/**
 * Whatever makes points available settles debt first (laws 1 and 6): in spending order, so that
 * what would expire first is what settles.
 */
export function settleDebt(debt: Points, credited: readonly Credited[]): Settlement {
  const byLot = new Map<string, Points>();
  let left = debt;
  for (const { lot, points } of [...credited].sort((a, b) => inSpendingOrder(a.lot, b.lot))) {
    const settled = Math.min(left, points);
    if (settled === 0) continue;
    byLot.set(lot.lotId, settled);
    left -= settled;
  }
  return { settled: debt - left, byLot };
}

/** Allocations with what settles debt taken off; those that come to nothing are left out. */
export function lessSettled(
  allocations: readonly Allocation[],
  { byLot }: Settlement,
): readonly Allocation[] {
  return allocations
    .map((allocation) => ({
      ...allocation,
      points: allocation.points - (byLot.get(allocation.lotId) ?? 0),
    }))
    .filter(({ points, pending, held }) => points !== 0 || pending !== 0 || held !== 0);
}
