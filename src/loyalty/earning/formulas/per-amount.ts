import { applyRatio } from '../../points.ts';
import type { FormulaType } from './formula-type.ts';

/** Points for each whole so much money; what is left over below it gives nothing. */
export const perAmount: FormulaType<'PER_AMOUNT'> = {
  kind: 'PER_AMOUNT',
  count: ({ amount }) => amount,
  gives: ({ ratio }, amount) => applyRatio(amount, ratio),
  reason: ({ ratio: { give, per } }, amount) =>
    `${give} for each whole ${per} of ${amount} really paid (minor units).`,
};
