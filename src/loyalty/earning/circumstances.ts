import type { Points } from '../points.ts';
import type { Day, Instant } from '../time.ts';

/** What is known of the member before something happened, as far as rules look at it. */
export interface EarningCircumstances {
  /** Decides the level. */
  readonly growthValue: Points;
  readonly enrolledAt: Instant;
  /** No order of the member had earned before. */
  readonly isFirstOrder: boolean;
  /** Points counted before under this name, for the period that begins with `day`. */
  usedOn(use: string, day: Day): Points;
}

/** The same as it is kept with what happened, so that it can be reckoned again. */
export interface KeptCircumstances {
  readonly growthValue: Points;
  readonly enrolledAt: Instant;
  readonly isFirstOrder: boolean;
  /** By the name under which caps count; what is missing was 0. */
  readonly used: Readonly<Record<string, Points>>;
}

/**
 * Circumstances as they were kept. Records of the time before there were conditions have none:
 * their rules looked at nothing but the order.
 */
export function recallCircumstances(
  kept: KeptCircumstances | null | undefined,
): EarningCircumstances {
  if (kept == null) {
    return { growthValue: 0, enrolledAt: 0, isFirstOrder: false, usedOn: () => 0 };
  }
  const { growthValue, enrolledAt, isFirstOrder, used } = kept;
  // Operators name rules: one may be called `constructor`, and every object has that.
  const usedOn = (use: string) => (Object.hasOwn(used, use) ? (used[use] ?? 0) : 0);
  return { growthValue, enrolledAt, isFirstOrder, usedOn };
}
