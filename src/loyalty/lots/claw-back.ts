import type { Entry } from '../ledger/entry.ts';
import type { Journal, Line } from '../ledger/journal.ts';
import type { Points } from '../points.ts';
import { type Allocation, inSpendingOrder, type Lot } from './lot.ts';
import { takeFromLots } from './take-from-lots.ts';

export interface ClawedBack {
  readonly entry: Entry;
  readonly taken: Points;
  /** What was spent already and so is owed from now on. */
  readonly becameDebt: Points;
}

/**
 * Takes points back that an order earned: first from the lots that it opened (what is pending was
 * never spendable and goes first), then from other available points, the rest becomes debt (law 6).
 */
export function clawBack(
  journal: Journal,
  accountId: string,
  from: {
    readonly points: Points;
    readonly orderId: string;
    readonly line: Omit<Line, 'kind' | 'allocations' | 'opened' | 'debt'>;
  },
): ClawedBack {
  const lots = journal.state.lots(accountId);
  const own = lots.filter((lot) => lot.orderId === from.orderId);
  const others = lots.filter((lot) => lot.orderId !== from.orderId);
  const pending = pendingOf(own, from.points);
  const afterPending = from.points - pending.taken;
  const fromOwn = Math.min(afterPending, remainingOf(own));
  const fromOthers = Math.min(afterPending - fromOwn, remainingOf(others));
  const taken = pending.taken + fromOwn + fromOthers;
  const entry = journal.post(accountId, {
    kind: 'CLAWBACK',
    ...from.line,
    allocations: [
      ...pending.allocations,
      ...takeFromLots(own, fromOwn),
      ...takeFromLots(others, fromOthers),
    ],
    debt: from.points - taken,
  });
  return { entry, taken, becameDebt: from.points - taken };
}

function pendingOf(lots: readonly Lot[], points: Points) {
  const allocations: Allocation[] = [];
  let left = points;
  for (const lot of [...lots].sort(inSpendingOrder)) {
    const taken = Math.min(lot.pending, left);
    if (taken === 0) continue;
    allocations.push({ lotId: lot.lotId, points: 0, pending: -taken, held: 0 });
    left -= taken;
  }
  return { allocations, taken: points - left };
}

function remainingOf(lots: readonly Lot[]): Points {
  return lots.reduce((sum, lot) => sum + lot.remaining, 0);
}
