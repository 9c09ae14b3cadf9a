import type { Entry } from '../ledger/entry.ts';
import type { Journal, Line } from '../ledger/journal.ts';
import type { Points } from '../points.ts';
import type { ExpiryPolicy } from '../program/expiry-policy.ts';
import type { Instant } from '../time.ts';
import type { Allocation, Lot } from './lot.ts';
import { settleDebt } from './settle-debt.ts';

/** A lot to be opened. */
export interface LotDraft {
  readonly points: Points;
  readonly isPending?: boolean;
  /** Of `points`: reserved by a hold that comes along. */
  readonly held?: Points;
  readonly availableAt: Instant;
  readonly expiresAt: Instant | null;
  readonly orderId?: string | null;
  readonly validity?: ExpiryPolicy | null;
  readonly slides?: boolean;
}

/** Points that come in: each draft becomes a lot; what is active settles debt first (law 6). */
export function openLots(
  journal: Journal,
  accountId: string,
  from: {
    readonly drafts: readonly LotDraft[];
    readonly line: Omit<Line, 'allocations' | 'opened' | 'debt'>;
  },
): Entry {
  const account = journal.account(accountId);
  const opened = from.drafts.map((draft): Lot => {
    const { points, isPending = false, held = 0 } = draft;
    return {
      lotId: journal.nextId('lot'),
      accountId,
      earned: points,
      remaining: isPending ? 0 : points - held,
      pending: isPending ? points : 0,
      held,
      availableAt: draft.availableAt,
      expiresAt: draft.expiresAt,
      sourceSequence: account.sequence + 1,
      orderId: draft.orderId ?? null,
      validity: draft.validity ?? null,
      slides: draft.slides ?? false,
    };
  });
  const credited = opened.map((lot) => ({ lot, points: lot.remaining }));
  const { settled, byLot } = settleDebt(account.debt, credited);
  const allocations = [...byLot].map(
    ([lotId, points]): Allocation => ({ lotId, points: -points, pending: 0, held: 0 }),
  );
  return journal.post(accountId, { ...from.line, opened, allocations, debt: 0 - settled });
}
