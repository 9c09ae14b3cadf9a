import type { Journal } from '../ledger/journal.ts';
import type { Instant } from '../time.ts';
import { endHold } from './end-hold.ts';

/** Lets go of holds that nobody captured until then; their points go back to their lots. */
export function lapseHolds(journal: Journal, accountId: string, until: Instant): void {
  for (const hold of journal.state.openHolds(accountId)) {
    if (hold.expiresAt > until) continue;
    endHold(journal, hold, { status: 'EXPIRED', occurredAt: hold.expiresAt, until });
  }
}
