import type { FormulaType } from './formula-type.ts';

/**
 * The same points each time, however large it is: a welcome, a visit, a bonus for an order above an
 * amount. The merchant knows the price of each; an order of which nothing was paid gives none.
 */
export const fixed: FormulaType<'FIXED'> = {
  kind: 'FIXED',
  count: ({ amount, needsAmount }) => (needsAmount && amount === 0 ? 0 : 1),
  gives: ({ points }) => points,
  reason: ({ points }) => `${points} each time.`,
};
