import type { AccountState } from '../account/account.ts';
import type { EntryRecorded } from '../facts.ts';
import { deriveId } from '../ids.ts';
import type { Cause } from '../ledger/cause.ts';
import { change, postEntry } from '../ledger/post-entry.ts';
import { expiryOf, openLot } from '../lots/open-lot.ts';
import type { Points } from '../points.ts';
import type { RuleBook } from '../program/rule-book.ts';
import type { Instant } from '../time.ts';

/** The ledger line of points that an order or activity earned; null when they are none. */
export function creditEarning(
  account: AccountState,
  from: {
    readonly cause: Cause;
    readonly ruleBook: RuleBook;
    readonly points: Points;
    readonly reference: string;
    readonly occurredAt: Instant;
    readonly now: Instant;
  },
): EntryRecorded | null {
  if (from.points === 0) return null;
  const { cause, ruleBook, occurredAt } = from;
  const credit = openLot(account, {
    lotId: deriveId('lot', cause.commandId, 0),
    points: from.points,
    availableAt: occurredAt,
    expiresAt: expiryOf(ruleBook.expiry, {
      availableAt: occurredAt,
      timeZone: ruleBook.program.timeZone,
    }),
  });
  const entry = postEntry(account, {
    entryId: deriveId('ent', cause.commandId, 0),
    kind: 'EARN',
    change: change({ available: credit.available, debt: 0 - credit.settled }),
    occurredAt,
    recordedAt: from.now,
    reference: from.reference,
    actor: cause.actor,
    purpose: null,
    note: null,
    revision: ruleBook.revision,
    idempotencyKey: cause.idempotencyKey,
    allocations: credit.allocations,
  });
  return { fact: 'EntryRecorded', entry, opened: [credit.lot] };
}
