import { lapseHolds } from './holds/lapse-holds.ts';
import { invariant } from './invariant.ts';
import type { Journal } from './ledger/journal.ts';
import { activateLots } from './lots/activate-lots.ts';
import { expireLots } from './lots/expire-lots.ts';
import type { Instant } from './time.ts';

/**
 * What time has done to an account by now is written down, one due instant after the other, so that
 * it comes to the same whether it is done each night or after a week. Within one instant in the
 * fixed order of law 10: what holds let go of can expire in the same step, and points that became
 * active as well. Levels follow the growth value at once, so that a review of levels finds nothing
 * to do before or after the expiry. Whoever spends does this first, and so does the sweep: one
 * decision, whoever comes first. A second time it does nothing.
 */
export function catchUp(journal: Journal, accountId: string): void {
  for (let before = Number.NEGATIVE_INFINITY; ; ) {
    const until = firstDue(journal, accountId);
    if (until > journal.now) return;
    // Rather an error than a service that hangs.
    invariant(until > before, `time stands still in account ${accountId}`);
    before = until;
    lapseHolds(journal, accountId, until);
    activateLots(journal, accountId, until);
    expireLots(journal, accountId, { until });
  }
}

/** When the next thing is due in this account; infinity when nothing ever is. */
function firstDue({ state }: Journal, accountId: string): Instant {
  let first = Number.POSITIVE_INFINITY;
  for (const { expiresAt } of state.openHolds(accountId)) first = Math.min(first, expiresAt);
  for (const { pending, remaining, availableAt, expiresAt } of state.lots(accountId)) {
    if (pending > 0) first = Math.min(first, availableAt);
    if (remaining > 0 && expiresAt !== null) first = Math.min(first, expiresAt);
  }
  return first;
}
