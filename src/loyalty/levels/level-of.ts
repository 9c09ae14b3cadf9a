import { invariant } from '../invariant.ts';
import type { Points } from '../points.ts';
import type { Level } from '../program/rule-book.ts';

/** The highest level whose threshold the growth value reaches. */
export function levelOf(levels: readonly Level[], growthValue: Points): Level {
  const reached = levels.filter((level) => level.threshold <= growthValue);
  const level = reached.reduce<Level | undefined>(
    (highest, next) => (highest === undefined || next.rank > highest.rank ? next : highest),
    undefined,
  );
  invariant(level, 'the lowest level starts at a growth value of 0');
  return level;
}
