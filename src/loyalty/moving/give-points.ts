import type { Entry } from '../ledger/entry.ts';
import type { Journal } from '../ledger/journal.ts';
import type { LotShare } from '../lots/lot-share.ts';
import { type LotDraft, openLots } from '../lots/open-lots.ts';
import { sharesOf } from '../lots/shares-of.ts';
import { takeFromLots } from '../lots/take-from-lots.ts';
import type { Points } from '../points.ts';
import { dayOf, type Instant } from '../time.ts';
import { TRANSFER_RULE } from './transfer-limits.ts';

export interface PointsGiven {
  readonly entry: Entry;
  readonly recipientEntry: Entry;
}

/**
 * Moves points from one account to another. They keep their expiry, or giving them to and fro
 * would make them live for ever; they settle the recipient's debt first. The caller has made sure
 * that the giver has enough.
 */
export function givePoints(
  journal: Journal,
  from: {
    readonly giver: string;
    readonly recipient: string;
    readonly points: Points;
    readonly note: string | null;
  },
): PointsGiven {
  const { giver, recipient, points, note } = from;
  const { now: instant } = journal;
  // Both sides name the same command, so that each leads to the other.
  const line = { kind: 'ADJUST', reference: journal.cause.idempotencyKey, note } as const;
  const allocations = takeFromLots(journal.state.lots(giver), points);
  const drafts = draftsOf(sharesOf(journal, giver, allocations), instant);
  const entry = journal.post(giver, { ...line, purpose: 'TRANSFER', allocations });
  const recipientEntry = openLots(journal, recipient, { drafts, line });
  const day = dayOf(instant, journal.state.ruleBook.program.timeZone);
  const use = { accountId: giver, ruleId: TRANSFER_RULE, day, points };
  journal.record({ fact: 'DailyMaximumUsed', ...use });
  return { entry, recipientEntry };
}

/** One lot for all that expires together, the first to expire first. */
function draftsOf(shares: readonly LotShare[], availableAt: Instant): readonly LotDraft[] {
  const pointsAt = new Map<Instant | null, Points>();
  for (const { expiresAt, points } of shares) {
    pointsAt.set(expiresAt, points + (pointsAt.get(expiresAt) ?? 0));
  }
  return [...pointsAt].map(([expiresAt, points]) => ({ points, availableAt, expiresAt }));
}
