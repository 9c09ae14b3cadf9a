import { levelOf } from '../levels/level-of.ts';
import type { Points } from '../points.ts';
import type { Level } from '../program/rule-book.ts';
import type { Reward } from './reward.ts';

/**
 * What one costs a member of this growth value: the price listed for the member's level, or for
 * the next one below it that has a price; else the price for everybody. So a price for silver is
 * gold's as well, until gold has one of its own.
 */
export function rewardPrice(
  { pointsPrice, pricesByLevel }: Reward,
  of: { readonly levels: readonly Level[]; readonly growthValue: Points },
): Points {
  if (pricesByLevel.length === 0) return pointsPrice;
  const { rank } = levelOf(of.levels, of.growthValue);
  const reached = of.levels
    .filter((level) => level.rank <= rank)
    .toSorted((a, b) => b.rank - a.rank);
  for (const { levelId } of reached) {
    const listed = pricesByLevel.find((price) => price.levelId === levelId);
    if (listed !== undefined) return listed.pointsPrice;
  }
  return pointsPrice;
}
