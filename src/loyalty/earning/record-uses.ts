import type { Journal } from '../ledger/journal.ts';
import type { CapUse } from './cap-points.ts';
import { FIRST_ORDER_USE, LIFETIME_DAY } from './use-period.ts';

/** Counts what was given against the caps that hold for it. */
export function recordUses(journal: Journal, accountId: string, uses: readonly CapUse[]): void {
  for (const { use: ruleId, day, points } of uses) {
    journal.record({ fact: 'DailyMaximumUsed', accountId, ruleId, day, points });
  }
}

/** Notes, once a member, that an order has earned. */
export function noteFirstOrder(journal: Journal, accountId: string): void {
  const first = { accountId, ruleId: FIRST_ORDER_USE, day: LIFETIME_DAY };
  if (journal.state.usedOn(first) > 0) return;
  journal.record({ fact: 'DailyMaximumUsed', ...first, points: 1 });
}
