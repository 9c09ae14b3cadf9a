import { levelOf } from '../levels/level-of.ts';
import { type MinorUnits, type Points, spread } from '../points.ts';
import type { RuleBook } from '../program/rule-book.ts';
import type { Day, Instant } from '../time.ts';
import type { EarningCircumstances } from './circumstances.ts';
import type { LocalTime, ZoneClock } from './local-time.ts';
import { periodStart, type UsePeriod } from './use-period.ts';

/** One line of an order, or an activity as if it were one. */
export interface EventLine {
  readonly sku: string | null;
  readonly category: string | null;
  readonly quantity: number;
  readonly amount: MinorUnits;
}

/** What happened, as it was reported. */
export interface EventFacts {
  readonly source: 'ORDERS' | 'ACTIVITIES';
  readonly occurredAt: Instant;
  readonly storeId: string | null;
  readonly channel: string | null;
  readonly lines: readonly EventLine[];
  /** What was to be paid, and what of it was paid in money. */
  readonly payable: MinorUnits;
  readonly paid: MinorUnits;
}

/** What happened, and to whom, as rules look at it: what only some rules ask for, when they ask. */
export class EarningEvent {
  readonly facts: EventFacts;
  readonly circumstances: EarningCircumstances;
  readonly #ruleBook: RuleBook;
  readonly #clock: ZoneClock;
  #local: LocalTime | null = null;
  #memberDays: number | null = null;
  #levelId: string | null = null;
  #paid: readonly MinorUnits[] | null = null;
  readonly #periods: Partial<Record<UsePeriod, Day>> = {};

  constructor(
    facts: EventFacts,
    from: {
      readonly ruleBook: RuleBook;
      readonly clock: ZoneClock;
      readonly circumstances: EarningCircumstances;
    },
  ) {
    this.facts = facts;
    this.circumstances = from.circumstances;
    this.#ruleBook = from.ruleBook;
    this.#clock = from.clock;
  }

  /** When it happened by the program's clocks. */
  get local(): LocalTime {
    this.#local ??= this.#clock.at(this.facts.occurredAt);
    return this.#local;
  }

  /** Days since that of enrolment, which is 0; less for what happened before it. */
  get memberDays(): number {
    this.#memberDays ??= this.local.day - this.#clock.at(this.circumstances.enrolledAt).day;
    return this.#memberDays;
  }

  /** The member's level before it. */
  get levelId(): string {
    this.#levelId ??= levelOf(this.#ruleBook.levels, this.circumstances.growthValue).levelId;
    return this.#levelId;
  }

  /** What was really paid for each line: coupons and points lie on all of them in proportion. */
  get paidByLine(): readonly MinorUnits[] {
    const { lines, paid } = this.facts;
    this.#paid ??= spread(
      paid,
      lines.map(({ amount }) => amount),
    );
    return this.#paid;
  }

  /** The first day of the period in which it happened. */
  periodStart(period: UsePeriod): Day {
    this.#periods[period] ??= periodStart(period, this.local.day);
    return this.#periods[period];
  }

  /** Points counted before in that period. */
  usedIn(period: UsePeriod, use: string): Points {
    return this.circumstances.usedOn(use, this.periodStart(period));
  }
}
