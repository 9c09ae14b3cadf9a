import { activityOf, type EarningRuleType } from './earning-rule-type.ts';

/**
 * The member looked at goods, or read something. The merchant gets attention for what is new; small
 * points, and a cap a day.
 */
export const browse: EarningRuleType<'BROWSE'> = activityOf('BROWSE', { hasAmount: false });
