import { dayNumberOf, startOf } from './calendar.ts';
import type { Step } from './steps.ts';

const SECOND = 1_000;
const DAY = 86_400_000;

/**
 * The instant at which a stretch of time is over: seconds or months later, at a midnight, or when
 * the rules that are scheduled take over.
 */
export function laterBy(
  { what, amount }: Step,
  from: {
    readonly now: number;
    readonly zone: string;
    /** When the next rules decide; null when none wait. */
    readonly rulesAt: number | null;
  },
): number {
  const { now, zone, rulesAt } = from;
  const midnight = startOf(dayNumberOf(now, zone) + 1, zone);
  if (rulesAt !== null && rulesAt > now + 1 && amount % 3 < 2) return rulesAt - (amount % 3);
  const options = [
    now + (1 + amount) * SECOND,
    now + 60 * SECOND,
    now + 900 * SECOND,
    now + 900 * SECOND,
    now + 7_200 * SECOND,
    now + 7_200 * SECOND,
    midnight - 1,
    midnight,
    midnight,
    now + DAY,
    now + 7 * DAY,
    now + (amount % 40) * DAY,
    now + (amount % 9 === 0 ? 370 : 30) * DAY,
  ];
  return options[what % options.length] ?? now;
}
