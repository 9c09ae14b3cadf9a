import type { ActivityRecord } from '../earning/activity-record.ts';
import type { CapUse } from '../earning/cap-points.ts';
import type { EarningCircumstances, KeptCircumstances } from '../earning/circumstances.ts';
import { SIGN_UP_TYPE } from '../earning/earning-plan.ts';
import { type Earning, evaluateActivity, evaluateOrder } from '../earning/evaluate-earning.ts';
import type { OrderEarning } from '../earning/order-record.ts';
import { payableOfLines } from '../earning/really-paid.ts';
import type { MinorUnits, Points } from '../points.ts';
import type { RuleBook } from '../program/rule-book.ts';
import type { RulePoints } from '../statistics/counted.ts';
import type { Day, Stretch } from '../time.ts';
import { PastUses } from './past-uses.ts';
import type { PastAccount, PastEvent } from './preview.ts';

/** Under which name points stand whose breakdown was not kept yet when they were given. */
export const RULE_NOT_KEPT = '$not-kept';

/** What came of one account, and what would have come of it. */
export interface AccountPreview {
  readonly was: readonly RulePoints[];
  readonly would: readonly RulePoints[];
  /** What was really paid for its orders. */
  readonly sales: MinorUnits;
  /** Its growth value today, had the rules been in force. */
  readonly growthValue: Points;
}

/**
 * Lets what happened to an account happen again by other rules. The growth value, and what caps
 * have counted since the window began, follow from those rules; what they had counted before, and
 * what else changed the growth value, refunds say, is taken as it was.
 */
export function previewAccount(
  ruleBook: RuleBook,
  account: PastAccount,
  window: Stretch,
): AccountPreview {
  const replay = new Replay(ruleBook, account, window);
  const hasSignUp = account.events.some(isSignUp);
  const { enrolledAt } = account;
  if (!hasSignUp && enrolledAt >= window.from && enrolledAt < window.until) replay.signUp();
  for (const event of account.events) replay.add(event);
  return replay;
}

function isSignUp(event: PastEvent): boolean {
  return event.kind === 'ACTIVITY' && event.activity.type === SIGN_UP_TYPE;
}

class Replay implements AccountPreview {
  readonly was: RulePoints[] = [];
  readonly would: RulePoints[] = [];
  sales: MinorUnits = 0;
  readonly #ruleBook: RuleBook;
  readonly #account: PastAccount;
  readonly #used = new Map<string, Points>();
  /** What they had counted before the window. */
  readonly #pastUses: PastUses;
  /** How much more growth value the rules have given than was given. */
  #moreGrowth: Points = 0;
  /** Whether no order has earned yet; null before the first of the window says how it begins. */
  #isFirstOrder: boolean | null = null;

  constructor(ruleBook: RuleBook, account: PastAccount, window: Stretch) {
    this.#ruleBook = ruleBook;
    this.#account = account;
    this.#pastUses = new PastUses(ruleBook, window);
  }

  get growthValue(): Points {
    return Math.max(0, this.#account.growthValue + this.#moreGrowth);
  }

  /** There was no rule for enrolments then, so that none is on record. */
  signUp(): void {
    const { enrolledAt: occurredAt } = this.#account;
    const nowhere = { amount: null, storeId: null, channel: null };
    const done = { ...nowhere, type: SIGN_UP_TYPE, quantity: 1, occurredAt };
    this.#count(evaluateActivity(this.#ruleBook, done, this.#circumstances(null)));
  }

  add(event: PastEvent): void {
    const { points } = event.kind === 'ORDER' ? event.order : event.activity;
    if (event.given !== null) this.was.push(...event.given);
    else if (points !== 0) this.was.push({ rule: RULE_NOT_KEPT, points });
    if (event.kind === 'ORDER') this.#addOrder(event.order);
    else this.#addActivity(event.activity);
  }

  #addActivity(activity: ActivityRecord): void {
    this.#countPast(activity);
    const circumstances = this.#circumstances(activity.circumstances);
    this.#count(evaluateActivity(this.#ruleBook, activity, circumstances));
  }

  #addOrder(order: OrderEarning): void {
    const paid = order.paidWhenReported ?? order.paid;
    this.#countPast({ ...order, circumstances: order.circumstances ?? null, type: null });
    this.sales += paid;
    const paidWithPoints = payableOfLines(order) - paid;
    this.#isFirstOrder ??= order.circumstances?.isFirstOrder ?? false;
    const circumstances = this.#circumstances(order.circumstances ?? null);
    const earned = evaluateOrder(this.#ruleBook, { ...order, paidWithPoints }, circumstances);
    this.#count(earned);
    if (earned.points > 0) this.#isFirstOrder = false;
    this.#moreGrowth += earned.growth - order.growth;
  }

  #circumstances(kept: KeptCircumstances | null): EarningCircumstances {
    const growthValue = Math.max(0, (kept?.growthValue ?? 0) + this.#moreGrowth);
    return {
      growthValue,
      enrolledAt: this.#account.enrolledAt,
      isFirstOrder: this.#isFirstOrder ?? false,
      usedOn: (use, day) => this.#used.get(useKey(use, day)) ?? 0,
    };
  }

  #countPast(event: Parameters<PastUses['foundBy']>[0]): void {
    for (const use of this.#pastUses.foundBy(event)) this.#countUse(use);
  }

  #countUse({ use, day, points }: CapUse): void {
    const key = useKey(use, day);
    this.#used.set(key, (this.#used.get(key) ?? 0) + points);
  }

  #count(earned: Earning): void {
    this.would.push(...earned.given);
    for (const use of earned.uses) this.#countUse(use);
  }
}

function useKey(use: string, day: Day): string {
  return `${day} ${use}`;
}
