import type { AccountState } from '../account/account.ts';
import type { Points } from '../points.ts';
import type { ExpiryPolicy } from '../program/rule-book.ts';
import { endOfDayAfterMonths, type Instant } from '../time.ts';
import type { Allocation, Lot } from './lot.ts';

export interface Credit {
  readonly lot: Lot;
  /** What the credit leaves to spend, after debt. */
  readonly available: Points;
  /** What of it settles debt. */
  readonly settled: Points;
  /** The part that settles debt is taken from the lot by the same entry. */
  readonly allocations: readonly Allocation[];
}

/** Points that come in: debt is settled first, the rest opens a lot (law 6). */
export function openLot(
  account: AccountState,
  from: {
    readonly lotId: string;
    readonly points: Points;
    readonly availableAt: Instant;
    readonly expiresAt: Instant | null;
  },
): Credit {
  const settled = Math.min(account.debt, from.points);
  const available = from.points - settled;
  const lot: Lot = {
    lotId: from.lotId,
    accountId: account.accountId,
    earned: from.points,
    remaining: available,
    held: 0,
    availableAt: from.availableAt,
    expiresAt: from.expiresAt,
    sourceSequence: account.sequence + 1,
  };
  const allocations = settled > 0 ? [{ lotId: from.lotId, points: -settled }] : [];
  return { lot, available, settled, allocations };
}

/** When points that become available at `availableAt` expire by the rule book; null is never. */
export function expiryOf(
  policy: ExpiryPolicy,
  from: { readonly availableAt: Instant; readonly timeZone: string },
): Instant | null {
  if (policy.kind === 'NEVER') return null;
  const { availableAt: instant, timeZone } = from;
  return endOfDayAfterMonths({ instant, months: policy.months, timeZone });
}
