import type { EarningFormula } from '../earning-rule.ts';
import { fixed } from './fixed.ts';
import type { Counted, FormulaType } from './formula-type.ts';
import { multiplier } from './multiplier.ts';
import { perAmount } from './per-amount.ts';
import { perUnit } from './per-unit.ts';

type FormulaTable = {
  readonly [Kind in EarningFormula['kind']]: FormulaType<Kind>;
};

/** Every way to reckon points: of money, of units, of nothing but the event, of other points. */
export const FORMULAS: FormulaTable = Object.freeze({
  PER_AMOUNT: perAmount,
  PER_UNIT: perUnit,
  FIXED: fixed,
  MULTIPLIER: multiplier,
});

// The table gives each kind the type of exactly its formula, which TypeScript cannot follow.
type AnyFormulaType = FormulaType<EarningFormula['kind']>;

/** The one figure that the formula counts. */
export function countOf(formula: EarningFormula, counted: Counted): number {
  return (FORMULAS[formula.kind] as AnyFormulaType).count(counted);
}

/** What it gives for that figure. */
export function pointsOf(formula: EarningFormula, count: number): number {
  return (FORMULAS[formula.kind] as AnyFormulaType).gives(formula, count);
}

/** How the points came about. */
export function reasonOf(formula: EarningFormula, count: number): string {
  return (FORMULAS[formula.kind] as AnyFormulaType).reason(formula, count);
}
