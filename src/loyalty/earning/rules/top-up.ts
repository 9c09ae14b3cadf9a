import { activityOf, type EarningRuleType } from './earning-rule-type.ts';

/**
 * Money was put on a stored-value card or a balance. The merchant gets members who pay ahead:
 * points for each whole amount topped up, or for each time, in place of a paper card with a
 * discount.
 */
export const topUp: EarningRuleType<'TOP_UP'> = activityOf('TOP_UP', { hasAmount: true });
