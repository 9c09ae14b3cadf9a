import { invariant } from '../invariant.ts';
import type { Points } from '../points.ts';
import type { Level } from '../program/rule-book.ts';

/** The highest level whose threshold the growth value reaches. */
export function levelOf(levels: readonly Level[], growthValue: Points): Level {
  const level = levelReached(levels, growthValue);
  invariant(level, 'the lowest level starts at a growth value of 0');
  return level;
}

/** The same of levels that nobody has checked: null when none is reached. */
export function levelReached(levels: readonly Level[], growthValue: Points): Level | null {
  const reached = levels.filter((level) => level.threshold <= growthValue);
  return reached.reduce<Level | null>(
    (highest, next) => (highest === null || next.rank > highest.rank ? next : highest),
    null,
  );
}
