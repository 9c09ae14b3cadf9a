import type { Points } from '../points.ts';
import type { ExpiryPolicy } from '../program/expiry-policy.ts';
import type { Instant } from '../time.ts';

/**
 * Points earned together that expire together. What is left of them is in three parts, which
 * mirror those of the balance.
 */
export interface Lot {
  readonly lotId: string;
  readonly accountId: string;
  readonly earned: Points;
  /** Can be spent. */
  readonly remaining: Points;
  /** Earned, not active yet: either the whole lot is pending or none of it. */
  readonly pending: Points;
  /** Reserved by open holds. */
  readonly held: Points;
  /** When the points were, or will be, activated. */
  readonly availableAt: Instant;
  /** The first instant at which the points are no longer valid; null never expires. */
  readonly expiresAt: Instant | null;
  /** Sequence of the ledger entry that opened it. */
  readonly sourceSequence: number;
  /** The order that earned it: its refund takes back from here first; null for all else. */
  readonly orderId: string | null;
  /** How long the points live from their activation; null for lots that were active at once. */
  readonly validity: ExpiryPolicy | null;
  /** Whether activity of the member puts the expiry off. */
  readonly slides: boolean;
}

/**
 * How one entry changed the parts of one lot, signed. All the allocations of an entry, and the
 * lots it opened, sum to what the entry changed of available, pending and held.
 */
export interface Allocation {
  readonly lotId: string;
  /** Change of what remains to spend. */
  readonly points: Points;
  readonly pending: Points;
  readonly held: Points;
}

/** Earliest expiry first, never-expiring last, then oldest, then id (law 4). */
export function inSpendingOrder(
  a: Pick<Lot, 'expiresAt' | 'availableAt' | 'lotId'>,
  b: Pick<Lot, 'expiresAt' | 'availableAt' | 'lotId'>,
): number {
  const expiry = (a.expiresAt ?? Infinity) - (b.expiresAt ?? Infinity);
  if (expiry !== 0 && !Number.isNaN(expiry)) return expiry;
  if (a.availableAt !== b.availableAt) return a.availableAt - b.availableAt;
  return a.lotId < b.lotId ? -1 : 1;
}

/** The lot after `allocation`. */
export function afterAllocation(lot: Lot, { points, pending, held }: Allocation): Lot {
  return {
    ...lot,
    remaining: lot.remaining + points,
    pending: lot.pending + pending,
    held: lot.held + held,
  };
}
