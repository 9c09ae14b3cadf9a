import type { FormulaType } from './formula-type.ts';

/** The same points each time. */
export const fixed: FormulaType<'FIXED'> = {
  kind: 'FIXED',
  count: ({ amount, needsAmount }) => (needsAmount && amount === 0 ? 0 : 1),
  gives: ({ points }) => points,
  reason: ({ points }) => `${points} each time.`,
};
