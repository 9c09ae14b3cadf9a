import type { EarningEvent } from './earning-event.ts';
import type { EarningPlan, LineChooser } from './earning-plan.ts';
import type { EarningConditions } from './earning-rule.ts';

/** The lines of an event that a rule counts. */
export interface LineChoice {
  /** Their indexes among all lines, ascending. */
  readonly lines: readonly number[];
  /** What was really paid for them. */
  readonly amount: number;
  readonly units: number;
  /** Why there are none; null when there are some. */
  readonly missing: 'EXCLUDED' | keyof EarningConditions | null;
}

/** What each chooser finds in one event; found once. */
export class LineChoices {
  readonly #event: EarningEvent;
  readonly #isExcluded: EarningPlan['isExcluded'];
  readonly #found: LineChoice[] = [];

  constructor(event: EarningEvent, { isExcluded }: Pick<EarningPlan, 'isExcluded'>) {
    this.#event = event;
    this.#isExcluded = isExcluded;
  }

  of(chooser: LineChooser): LineChoice {
    const known = this.#found[chooser.number];
    if (known !== undefined) return known;
    const found = this.#choose(chooser);
    this.#found[chooser.number] = found;
    return found;
  }

  #choose({ parts }: LineChooser): LineChoice {
    const { facts, paidByLine } = this.#event;
    const lines: number[] = [];
    let amount = 0;
    let units = 0;
    let isExcluded = false;
    for (const [index, line] of facts.lines.entries()) {
      if (!parts.every(({ chooses }) => chooses(line))) continue;
      if (this.#isExcluded?.(line) === true) {
        isExcluded = true;
        continue;
      }
      lines.push(index);
      amount += paidByLine[index] ?? 0;
      units += line.quantity;
    }
    if (lines.length > 0) return { lines, amount, units, missing: null };
    const missing = isExcluded ? 'EXCLUDED' : this.#missing(parts);
    return { lines, amount, units, missing };
  }

  /** The first condition that no line meets; else the last, which none meets beside the others. */
  #missing(parts: LineChooser['parts']): LineChoice['missing'] {
    const { lines } = this.#event.facts;
    const none = parts.find(({ chooses }) => !lines.some(chooses)) ?? parts.at(-1);
    return none?.name ?? 'EXCLUDED';
  }
}
