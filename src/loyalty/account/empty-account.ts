import { endHold } from '../holds/end-hold.ts';
import type { Journal } from '../ledger/journal.ts';
import { inSpendingOrder } from '../lots/lot.ts';
import { dayOf } from '../time.ts';

/**
 * Lets all that the account holds expire, whatever its time: open holds let go first, pending
 * points never become active. The account has caught up with time. What it owes, it owes.
 */
export function emptyAccount(journal: Journal, accountId: string, note: string): void {
  for (const hold of journal.state.openHolds(accountId)) {
    endHold(journal, hold, { status: 'RELEASED', occurredAt: journal.now });
  }
  const allocations = journal.state
    .lots(accountId)
    .filter(({ remaining, pending }) => remaining + pending > 0)
    .sort(inSpendingOrder)
    .map(({ lotId, remaining, pending }) => ({
      lotId,
      points: 0 - remaining,
      pending: 0 - pending,
      held: 0,
    }));
  if (allocations.length === 0) return;
  const reference = dayOf(journal.now, journal.state.ruleBook.program.timeZone);
  journal.post(accountId, { kind: 'EXPIRE', allocations, reference, note });
}
