import type { EarningFormula } from '../../src/loyalty/earning/earning-rule.ts';
import type { Counted } from '../../src/loyalty/earning/formulas/formula-type.ts';
import { countOf, pointsOf } from '../../src/loyalty/earning/formulas/formulas.ts';

const NOTHING: Counted = { amount: 0, units: 0, points: 0, needsAmount: true };

/** What a formula gives for an order of which there is nothing but what a test says. */
export function pointsBy(formula: EarningFormula, of: Partial<Counted>): number {
  const count = countOf(formula, { ...NOTHING, ...of });
  return count === 0 ? 0 : pointsOf(formula, count);
}
