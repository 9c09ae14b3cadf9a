import { scaleUp } from '../../points.ts';
import type { FormulaType } from './formula-type.ts';

const ONCE = 10_000;

/** So many times what other rules gave: they have given it once, the rest comes on top. */
export const multiplier: FormulaType<'MULTIPLIER'> = {
  kind: 'MULTIPLIER',
  count: ({ points }) => points,
  gives: ({ basisPoints }, points) => scaleUp(points, Math.max(0, basisPoints - ONCE), ONCE),
  reason: ({ basisPoints }, points) => `${basisPoints / ONCE} times ${points}: the rest of it.`,
};
