import type { Points } from '../points.ts';
import type { Instant } from '../time.ts';

/** Points earned together that expire together. */
export interface Lot {
  readonly lotId: string;
  readonly accountId: string;
  readonly earned: Points;
  readonly remaining: Points;
  readonly held: Points;
  readonly availableAt: Instant;
  /** The first instant at which the points are no longer valid; null never expires. */
  readonly expiresAt: Instant | null;
  /** Sequence of the ledger entry that opened it. */
  readonly sourceSequence: number;
}

/** How many points one entry took from a lot (negative) or gave back to it (positive). */
export interface Allocation {
  readonly lotId: string;
  readonly points: Points;
}

/** Earliest expiry first, never-expiring last, then oldest, then id (law 4). */
export function inSpendingOrder(a: Lot, b: Lot): number {
  const expiry = (a.expiresAt ?? Infinity) - (b.expiresAt ?? Infinity);
  if (expiry !== 0 && !Number.isNaN(expiry)) return expiry;
  if (a.availableAt !== b.availableAt) return a.availableAt - b.availableAt;
  return a.lotId < b.lotId ? -1 : 1;
}
