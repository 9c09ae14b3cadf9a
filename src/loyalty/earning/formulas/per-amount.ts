import { applyRatio } from '../../points.ts';
import type { FormulaType } from './formula-type.ts';

/**
 * Points for each whole so much money; what is left over below it gives nothing. What the merchant
 * gives stays the same share of its sales: 1 for each 1.00, at 100 for 1.00, is 1 %.
 */
export const perAmount: FormulaType<'PER_AMOUNT'> = {
  kind: 'PER_AMOUNT',
  count: ({ amount }) => amount,
  gives: ({ ratio }, amount) => applyRatio(amount, ratio),
  reason: ({ ratio: { give, per } }, amount) =>
    `${give} for each whole ${per} of ${amount} really paid (minor units).`,
};
