import { scaleUp } from '../../points.ts';
import type { FormulaType } from './formula-type.ts';

const ONCE = 10_000;

/**
 * So many times what base rules gave: they have given it once, the rest comes on top. The merchant
 * lays a campaign over the rules that are there and takes it off again, without touching them.
 */
export const multiplier: FormulaType<'MULTIPLIER'> = {
  kind: 'MULTIPLIER',
  count: ({ points }) => points,
  gives: ({ basisPoints }, points) => scaleUp(points, Math.max(0, basisPoints - ONCE), ONCE),
  reason: ({ basisPoints }, points) => `${basisPoints / ONCE} times ${points}: the rest of it.`,
};
