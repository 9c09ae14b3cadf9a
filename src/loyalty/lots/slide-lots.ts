import type { Journal } from '../ledger/journal.ts';
import type { Instant } from '../time.ts';
import { expiryOf } from './expiry.ts';

/**
 * The member earned or redeemed at `occurredAt`: points whose expiry slides are put off, also those
 * that this batch has not loaded. Never back to an earlier day; what has expired stays expired.
 */
export function slideLots(journal: Journal, accountId: string, occurredAt: Instant): void {
  const { expiry, program } = journal.state.ruleBook;
  if (expiry.kind !== 'SLIDING') return;
  const expiresAt = expiryOf(expiry, { availableAt: occurredAt, timeZone: program.timeZone });
  if (expiresAt === null) return;
  journal.record({ fact: 'LotsSlid', accountId, validAt: journal.now, expiresAt });
}
