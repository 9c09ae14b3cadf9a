import { type Points, spread } from '../points.ts';

/** Points of one entry that one earning rule gave, or of which so many are taken back. */
export interface RulePoints {
  readonly rule: string;
  readonly points: Points;
}

/** What an entry is counted under besides what it says itself: as it was when it was written. */
export interface Counted {
  /** Where it happened; null where nobody said. */
  readonly storeId: string | null;
  /** The member's level at that moment; null for entries from before it was noted. */
  readonly levelId: string | null;
  /** They sum to the points of the entry; none where no rule gave them. */
  readonly byRule: readonly RulePoints[];
}

/** What rules gave, each rule named once, in the order of the breakdown. */
export function rulePointsOf(breakdown: readonly RulePoints[]): readonly RulePoints[] {
  const pointsBy = new Map<string, Points>();
  for (const { rule, points } of breakdown) {
    if (points !== 0) pointsBy.set(rule, points + (pointsBy.get(rule) ?? 0));
  }
  return [...pointsBy].map(([rule, points]) => ({ rule, points }));
}

/**
 * Whose points are taken back when `points` are, `before` of the same were before: each rule's in
 * proportion to what it gave. All together take back what each gave, to the point; on the way
 * rounding can give a rule back the point that it was short of.
 */
export function takenBackByRule(
  breakdown: readonly RulePoints[],
  { before, points }: { readonly before: Points; readonly points: Points },
): readonly RulePoints[] {
  const given = rulePointsOf(breakdown);
  const weights = given.map((line) => line.points);
  if (weights.length === 0) return [];
  const until = spread(before, weights);
  return spread(before + points, weights)
    .map((taken, index) => ({
      rule: given[index]?.rule ?? '',
      points: taken - (until[index] ?? 0),
    }))
    .filter((line) => line.points !== 0);
}
