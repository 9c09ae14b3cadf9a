import { lapseHolds } from './holds/lapse-holds.ts';
import type { Journal } from './ledger/journal.ts';
import { activateLots } from './lots/activate-lots.ts';
import { expireLots } from './lots/expire-lots.ts';

/**
 * What time has done to an account by now is written down, in the fixed order of law 10: what holds
 * let go of can expire in the same step, and points that became active as well. Levels follow the
 * growth value at once, so that a review of levels finds nothing to do before or after the expiry.
 * Whoever spends does this first, and so does the sweep: one decision, whoever comes first. A
 * second time it does nothing.
 */
export function catchUp(journal: Journal, accountId: string): void {
  lapseHolds(journal, accountId);
  activateLots(journal, accountId);
  expireLots(journal, accountId);
}
