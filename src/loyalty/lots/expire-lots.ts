import type { Journal } from '../ledger/journal.ts';
import { dayOf, type Instant } from '../time.ts';
import type { Allocation, Lot } from './lot.ts';

/** Lots to which points have just come back, and when they did in the shop. */
export interface CameBack {
  readonly lotIds: ReadonlySet<string>;
  readonly at: Instant;
}

/**
 * Takes away what has expired until then: one entry an instant of expiry, dated at that instant.
 * With `cameBack` only from those lots, dated when their points came back. What is held stays held.
 */
export function expireLots(
  journal: Journal,
  accountId: string,
  { until, cameBack }: { readonly until: Instant; readonly cameBack?: CameBack },
): void {
  const due = new Map<Instant, Lot[]>();
  for (const lot of journal.state.lots(accountId)) {
    if (lot.remaining === 0 || lot.expiresAt === null || lot.expiresAt > until) continue;
    if (cameBack?.lotIds.has(lot.lotId) === false) continue;
    due.set(lot.expiresAt, [...(due.get(lot.expiresAt) ?? []), lot]);
  }
  const { timeZone } = journal.state.ruleBook.program;
  for (const [expiresAt, lots] of [...due].sort(([a], [b]) => a - b)) {
    journal.post(accountId, {
      kind: 'EXPIRE',
      allocations: lots.sort((a, b) => (a.lotId < b.lotId ? -1 : 1)).map(allRemaining),
      occurredAt: Math.max(expiresAt, cameBack?.at ?? expiresAt),
      // The last day on which the points were valid.
      reference: dayOf(expiresAt - 1, timeZone),
    });
  }
}

function allRemaining({ lotId, remaining }: Lot): Allocation {
  return { lotId, points: -remaining, pending: 0, held: 0 };
}
