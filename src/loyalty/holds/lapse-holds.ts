import type { Journal } from '../ledger/journal.ts';
import { endHold } from './end-hold.ts';

/** Lets go of holds that nobody captured in time; their points go back to their lots. */
export function lapseHolds(journal: Journal, accountId: string): void {
  for (const hold of journal.state.openHolds(accountId)) {
    if (hold.expiresAt > journal.now) continue;
    endHold(journal, hold, { status: 'EXPIRED', occurredAt: hold.expiresAt });
  }
}
