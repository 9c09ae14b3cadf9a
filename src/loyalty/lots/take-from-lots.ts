import { invariant } from '../invariant.ts';
import type { Points } from '../points.ts';
import { type Allocation, inSpendingOrder, type Lot } from './lot.ts';

/**
 * Which lots a debit of `points` takes from: earliest expiry first, never-expiring last, then
 * oldest, then id (law 4). The caller has made sure that the lots hold enough.
 */
export function takeFromLots(lots: readonly Lot[], points: Points): readonly Allocation[] {
  const allocations: Allocation[] = [];
  let left = points;
  for (const lot of [...lots].sort(inSpendingOrder)) {
    if (left === 0) break;
    const taken = Math.min(lot.remaining, left);
    if (taken === 0) continue;
    allocations.push({ lotId: lot.lotId, points: -taken, pending: 0, held: 0 });
    left -= taken;
  }
  invariant(left === 0, `lots hold ${left} points fewer than the account`);
  return allocations;
}
