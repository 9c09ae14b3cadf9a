import type { Points } from '../points.ts';
import type { Instant } from '../time.ts';
import { inSpendingOrder } from './lot.ts';

/** Points of one lot that something took and may give back. */
export interface LotShare {
  readonly lotId: string;
  readonly points: Points;
  /** Of the lot when they were taken, so that they keep it when they come back (law 5). */
  readonly expiresAt: Instant | null;
  readonly availableAt: Instant;
}

/** Several shares of one lot as one, with the expiry that it had last. */
export function joinShares(shares: readonly LotShare[]): readonly LotShare[] {
  const joined = new Map<string, LotShare>();
  for (const share of shares) {
    const points = (joined.get(share.lotId)?.points ?? 0) + share.points;
    joined.set(share.lotId, { ...share, points });
  }
  return [...joined.values()];
}

export interface Split {
  /** The part taken, the rest; both in spending order. */
  readonly first: readonly LotShare[];
  readonly rest: readonly LotShare[];
}

/** `points` of the shares from the front of the spending order, and what is left behind them. */
export function splitShares(shares: readonly LotShare[], points: Points): Split {
  const first: LotShare[] = [];
  const rest: LotShare[] = [];
  let left = points;
  for (const share of [...shares].sort(inSpendingOrder)) {
    const taken = Math.min(share.points, left);
    left -= taken;
    if (taken > 0) first.push({ ...share, points: taken });
    if (taken < share.points) rest.push({ ...share, points: share.points - taken });
  }
  return { first, rest };
}

export function totalOf(shares: readonly LotShare[]): Points {
  return shares.reduce((sum, { points }) => sum + points, 0);
}
