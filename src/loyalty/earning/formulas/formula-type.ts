import type { Points } from '../../points.ts';
import type { EarningFormula } from '../earning-rule.ts';

/** What of an event a rule counts. */
export interface Counted {
  /** What was really paid for the lines that count, or what an activity is worth. */
  readonly amount: number;
  /** Units of those lines, or how often something was done. */
  readonly units: number;
  /** Points that other rules gave for those lines, where the formula multiplies them. */
  readonly points: Points;
  /** Whether money must have been paid: an order of which nothing was really paid earns nothing. */
  readonly needsAmount: boolean;
}

/** How points are reckoned from what a rule counts. */
export interface FormulaType<Kind extends EarningFormula['kind']> {
  readonly kind: Kind;
  /** The one figure that it counts; 0 gives nothing. */
  count(counted: Counted): number;
  /** Points for that figure, rounded down. */
  gives(formula: Extract<EarningFormula, { readonly kind: Kind }>, count: number): Points;
  /** How the points came about. */
  reason(formula: Extract<EarningFormula, { readonly kind: Kind }>, count: number): string;
}
