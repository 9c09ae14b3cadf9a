import type { Entry } from '../ledger/entry.ts';
import type { Journal } from '../ledger/journal.ts';
import type { PlacedBreakdown } from './breakdown.ts';
import { creditEarning } from './credit-earning.ts';
import type { DoneActivity, Earning } from './evaluate-earning.ts';
import { recordUses } from './record-uses.ts';

/** Puts an activity on record, with the points that it earned. */
export function recordActivity(
  journal: Journal,
  accountId: string,
  from: {
    readonly activityId: string;
    readonly done: DoneActivity;
    readonly earning: Earning;
  },
): { readonly entry: Entry | null; readonly breakdown: PlacedBreakdown } {
  const { activityId, done, earning } = from;
  const { points, breakdown, circumstances } = earning;
  const entry = creditEarning(journal, accountId, {
    given: earning.given,
    reference: activityId,
    orderId: null,
    storeId: done.storeId,
    occurredAt: done.occurredAt,
  });
  journal.record({
    fact: 'ActivityRecorded',
    activity: {
      ...done,
      activityId,
      accountId,
      recordedAt: journal.now,
      points,
      sequence: entry?.sequence ?? null,
      circumstances,
      breakdown,
    },
  });
  recordUses(journal, accountId, earning.uses);
  return { entry, breakdown };
}
