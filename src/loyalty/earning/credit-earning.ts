import type { AccountState } from '../account/account.ts';
import type { CommandHead } from '../commands/command.ts';
import type { EntryRecorded } from '../facts.ts';
import { deriveId } from '../ids.ts';
import { change, postEntry } from '../ledger/post-entry.ts';
import { expiryOf, openLot } from '../lots/open-lot.ts';
import type { Points } from '../points.ts';
import type { RuleBook } from '../program/rule-book.ts';
import type { Instant } from '../time.ts';

/** The ledger line of points that an order or activity earned; null when they are none. */
export function creditEarning(
  account: AccountState,
  from: {
    readonly command: CommandHead;
    readonly ruleBook: RuleBook;
    readonly points: Points;
    readonly reference: string;
    readonly occurredAt: Instant;
    readonly now: Instant;
  },
): EntryRecorded | null {
  if (from.points === 0) return null;
  const { command, ruleBook, occurredAt } = from;
  const credit = openLot(account, {
    lotId: deriveId('lot', command.commandId, 0),
    points: from.points,
    availableAt: occurredAt,
    expiresAt: expiryOf(ruleBook.expiry, {
      availableAt: occurredAt,
      timeZone: ruleBook.program.timeZone,
    }),
  });
  const entry = postEntry(account, {
    entryId: deriveId('ent', command.commandId, 0),
    kind: 'EARN',
    change: change({ available: credit.available, debt: 0 - credit.settled }),
    occurredAt,
    recordedAt: from.now,
    reference: from.reference,
    actor: command.actor,
    purpose: null,
    note: null,
    revision: ruleBook.revision,
    idempotencyKey: command.idempotencyKey,
    allocations: credit.allocations,
  });
  return { fact: 'EntryRecorded', entry, opened: [credit.lot] };
}
