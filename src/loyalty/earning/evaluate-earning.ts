import { applyRatio, type MinorUnits, type Points } from '../points.ts';
import type { RuleBook } from '../program/rule-book.ts';
import type { ActivityRecord } from './activity-record.ts';
import type { GivenLine, PlacedBreakdown } from './breakdown.ts';
import type { CapUse } from './cap-points.ts';
import type { EarningCircumstances, KeptCircumstances } from './circumstances.ts';
import { EarningEvent, type EventFacts } from './earning-event.ts';
import {
  type EarningPlan,
  planOf,
  SIGN_UP_TYPE,
  type TriggerPlan,
  triggerOf,
} from './earning-plan.ts';
import { Evaluation } from './evaluation.ts';
import type { OrderEarning } from './order-record.ts';
import { payableOfLines, reallyPaid } from './really-paid.ts';

/** What the rules gave for something that happened. */
export interface Earning {
  readonly points: Points;
  /** Rules that came to something, in the order of the rule book; their points sum to `points`. */
  readonly given: readonly GivenLine[];
  /** Every rule that was looked at; `linesOf` shows it. Made when it is asked for. */
  readonly breakdown: PlacedBreakdown;
  /** What counts against caps from now on. */
  readonly uses: readonly CapUse[];
  /** What was known before it, to be kept with it: by this it can be reckoned again. */
  readonly circumstances: KeptCircumstances;
}

export interface OrderEarned extends Earning {
  readonly growth: Points;
  readonly paid: MinorUnits;
  /**
   * The points by line, in the order of the lines, where lines earned otherwise than by what they
   * cost; null where they did not, or the order has one line.
   */
  readonly pointsByLine: readonly Points[] | null;
}

/** A paid order, as it was reported or as it is on record. */
export interface PaidOrder
  extends Pick<OrderEarning, 'lines' | 'couponDiscount' | 'storeId' | 'channel' | 'occurredAt'> {
  /** Worth of the points that paid part of it. */
  readonly paidWithPoints: MinorUnits;
}

/** Something a member did; SIGN_UP as a type is the enrolment itself. */
export type DoneActivity = Pick<
  ActivityRecord,
  'type' | 'quantity' | 'amount' | 'storeId' | 'channel' | 'occurredAt'
>;

/** What an order gives, and why; the same for the same rule book, order and circumstances. */
export function evaluateOrder(
  ruleBook: RuleBook,
  order: PaidOrder,
  circumstances: EarningCircumstances,
): OrderEarned {
  const plan = planOf(ruleBook);
  const { lines, occurredAt, storeId, channel } = order;
  const payable = payableOfLines(order);
  const paid = reallyPaid(payable, order.paidWithPoints);
  const facts = { occurredAt, storeId, channel, lines, payable, paid };
  const event = eventOf(plan, { source: 'ORDERS', ...facts }, circumstances);
  return new OrderEvaluation(event, plan, { trigger: plan.orders, isExcluded: false });
}

/** What an activity gives, and why. */
export function evaluateActivity(
  ruleBook: RuleBook,
  activity: DoneActivity,
  circumstances: EarningCircumstances,
): Earning {
  const plan = planOf(ruleBook);
  const { type, quantity, occurredAt, storeId, channel } = activity;
  const paid = activity.amount ?? 0;
  const lines = [{ sku: null, category: null, quantity, amount: paid }];
  const facts = { occurredAt, storeId, channel, lines, payable: paid, paid };
  const event = eventOf(plan, { source: 'ACTIVITIES', ...facts }, circumstances);
  const trigger = triggerOf(plan, type);
  const isExcluded = plan.excludedActivities.has(type);
  return new Evaluation(event, plan, { trigger, isExcluded });
}

class OrderEvaluation extends Evaluation implements OrderEarned {
  readonly paid: MinorUnits;
  readonly growth: Points;

  constructor(
    event: EarningEvent,
    plan: EarningPlan,
    of: { readonly trigger: TriggerPlan; readonly isExcluded: boolean },
  ) {
    super(event, plan, of);
    this.paid = event.facts.paid;
    this.growth = applyRatio(this.paid, plan.ruleBook.growth);
  }
}

function eventOf(
  plan: EarningPlan,
  facts: EventFacts,
  circumstances: EarningCircumstances,
): EarningEvent {
  const { ruleBook, clock } = plan;
  return new EarningEvent(facts, { ruleBook, clock, circumstances });
}

/** Whether callers may report activities of this type: some rule must know it, or exclude it. */
export function isKnownActivity(ruleBook: RuleBook, type: string): boolean {
  const { activities, excludedActivities } = planOf(ruleBook);
  if (type === SIGN_UP_TYPE) return false;
  return activities.has(type) || excludedActivities.has(type);
}
