import type { CapUse } from '../earning/cap-points.ts';
import type { KeptCircumstances } from '../earning/circumstances.ts';
import { type EarningPlan, planOf, triggerOf } from '../earning/earning-plan.ts';
import { periodStart, type UsePeriod } from '../earning/use-period.ts';
import type { RuleBook } from '../program/rule-book.ts';
import type { Instant, Stretch } from '../time.ts';

/**
 * What caps had counted before the window began: the cap of a month is not unused because somebody
 * looks at its second half. The first event of the window in such a period has found it. Periods
 * that begin within the window have nothing before it.
 */
export class PastUses {
  readonly #plan: EarningPlan;
  readonly #from: Instant;
  #firstDay: number | null = null;
  /** Names of which it is known by now. */
  readonly #known = new Set<string>();

  constructor(ruleBook: RuleBook, window: Stretch) {
    this.#plan = planOf(ruleBook);
    this.#from = window.from;
  }

  /** What the event says of it that was not known yet; `type` is an activity's, null an order. */
  foundBy(event: {
    readonly type: string | null;
    readonly occurredAt: Instant;
    readonly circumstances: KeptCircumstances | null;
  }): readonly CapUse[] {
    const { uses } = triggerOf(this.#plan, event.type);
    if (event.circumstances === null || uses.every(({ use }) => this.#known.has(use))) return [];
    const { used } = event.circumstances;
    const { clock } = this.#plan;
    this.#firstDay ??= clock.at(this.#from).day;
    const [first, then] = [this.#firstDay, clock.at(event.occurredAt).day];
    return uses
      .filter(({ use, period }) => !this.#known.has(use) && areOfOne(period, first, then))
      .map(({ use, period }) => {
        this.#known.add(use);
        const points = Object.hasOwn(used, use) ? (used[use] ?? 0) : 0;
        return { use, day: periodStart(period, then), points };
      });
  }
}

/** Days that a period has at most. */
const LONGEST: Readonly<Record<UsePeriod, number>> = {
  DAY: 1,
  WEEK: 7,
  MONTH: 31,
  LIFETIME: Number.POSITIVE_INFINITY,
};

function areOfOne(period: UsePeriod, one: number, other: number): boolean {
  // Most events are far from the beginning of the window, and no calendar has to be asked.
  if (Math.abs(one - other) >= LONGEST[period]) return false;
  return periodStart(period, one) === periodStart(period, other);
}
