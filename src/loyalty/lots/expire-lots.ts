import type { Journal } from '../ledger/journal.ts';
import { dayOf, type Instant } from '../time.ts';
import type { Allocation, Lot } from './lot.ts';

/** Lots to which points have just come back, and when they did in the shop. */
export interface CameBack {
  readonly lotIds: ReadonlySet<string>;
  readonly at: Instant;
}

/**
 * Takes away what has expired by now: one entry an instant of expiry, dated at that instant, or
 * when its points came back to a lot that had expired before. What is held stays held.
 */
export function expireLots(journal: Journal, accountId: string, cameBack?: CameBack): void {
  const due = new Map<Instant, Lot[]>();
  for (const lot of journal.state.lots(accountId)) {
    if (lot.remaining === 0 || lot.expiresAt === null || lot.expiresAt > journal.now) continue;
    due.set(lot.expiresAt, [...(due.get(lot.expiresAt) ?? []), lot]);
  }
  const { timeZone } = journal.state.ruleBook.program;
  for (const [expiresAt, lots] of [...due].sort(([a], [b]) => a - b)) {
    journal.post(accountId, {
      kind: 'EXPIRE',
      allocations: lots.sort((a, b) => (a.lotId < b.lotId ? -1 : 1)).map(allRemaining),
      occurredAt: lots.some(({ lotId }) => cameBack?.lotIds.has(lotId))
        ? Math.max(expiresAt, cameBack?.at ?? expiresAt)
        : expiresAt,
      // The last day on which the points were valid.
      reference: dayOf(expiresAt - 1, timeZone),
    });
  }
}

function allRemaining({ lotId, remaining }: Lot): Allocation {
  return { lotId, points: -remaining, pending: 0, held: 0 };
}
