import type { RuleBook } from '../program/rule-book.ts';
import type { ActivityRecord } from './activity-record.ts';
import { type KeptBreakdown, linesOf } from './breakdown.ts';
import { recallCircumstances } from './circumstances.ts';
import type { EarningLine } from './earning-rule.ts';
import { type Earning, evaluateActivity, evaluateOrder } from './evaluate-earning.ts';
import type { OrderEarning } from './order-record.ts';
import { payableOfLines } from './really-paid.ts';

/**
 * Every rule that an order was looked at by, as it was decided. What was recorded before breakdowns
 * were kept is reckoned again by the rules of its time; where that does not come to the very points
 * that were given, nobody knows any more, and it is null. `ruleBook` is of the revision that
 * `revisionOfOrder` names.
 */
export function explainOrder(
  ruleBook: RuleBook,
  earning: OrderEarning,
): readonly EarningLine[] | null {
  if (earning.breakdown !== undefined) return linesOf(ruleBook, earning.breakdown);
  const circumstances = recallCircumstances(earning.circumstances);
  // Points may have paid for a part of it before it was reported, or only since.
  const sincePaid = payableOfLines(earning) - earning.paid;
  for (const paidWithPoints of new Set([sincePaid, 0])) {
    const again = evaluateOrder(ruleBook, { ...earning, paidWithPoints }, circumstances);
    if (again.points === earning.points && again.growth === earning.growth) {
      return linesOfBreakdown(ruleBook, again);
    }
  }
  return null;
}

/** The same of an activity. */
export function explainActivity(
  ruleBook: RuleBook,
  activity: ActivityRecord,
): readonly EarningLine[] | null {
  if (activity.breakdown !== null) return linesOf(ruleBook, activity.breakdown);
  const circumstances = recallCircumstances(activity.circumstances);
  const again = evaluateActivity(ruleBook, activity, circumstances);
  return again.points === activity.points ? linesOfBreakdown(ruleBook, again) : null;
}

function linesOfBreakdown(ruleBook: RuleBook, { breakdown }: Earning): readonly EarningLine[] {
  return linesOf(ruleBook, breakdown satisfies KeptBreakdown);
}
