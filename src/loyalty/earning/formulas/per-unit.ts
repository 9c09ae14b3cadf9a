import { scaleUp } from '../../points.ts';
import type { FormulaType } from './formula-type.ts';

/**
 * Points for each unit: each cup, each review, each report written. The merchant counts deeds or
 * goods and not money; units of an order of which nothing was really paid give none.
 */
export const perUnit: FormulaType<'PER_UNIT'> = {
  kind: 'PER_UNIT',
  count: ({ units, amount, needsAmount }) => (needsAmount && amount === 0 ? 0 : units),
  gives: ({ points }, units) => scaleUp(units, points, 1),
  reason: ({ points }, units) => `${points} each for ${units}.`,
};
