import type { Journal } from '../ledger/journal.ts';
import type { Points } from '../points.ts';
import { type Day, dayOf } from '../time.ts';
import { REDEMPTION_RULE } from './redemption-limits.ts';

/** Points redeemed or held today by the account, as far as there is a maximum for them. */
export function redeemedToday(journal: Journal, accountId: string): Points {
  const { program } = journal.state.ruleBook;
  const day = dayOf(journal.now, program.timeZone);
  return journal.state.usedOn({ accountId, ruleId: REDEMPTION_RULE, day });
}

/** The day against whose maximum a payment of now counts; null where the policy has none. */
export function countingDay({ state, now }: Journal): Day | null {
  const { program, redemption } = state.ruleBook;
  return redemption.dailyMaximum === null ? null : dayOf(now, program.timeZone);
}

/**
 * Counts points against the maximum of their day, be they spent or only held; less than nothing
 * are those that are no longer held, of the day on which they were.
 */
export function countRedeemed(
  journal: Journal,
  of: { readonly accountId: string; readonly day: Day | null; readonly points: Points },
): void {
  const { accountId, day, points } = of;
  if (day === null || points === 0) return;
  journal.record({ fact: 'DailyMaximumUsed', accountId, ruleId: REDEMPTION_RULE, day, points });
}
