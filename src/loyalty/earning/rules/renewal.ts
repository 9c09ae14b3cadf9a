import { activityOf, type EarningRuleType } from './earning-rule-type.ts';

/**
 * A subscription was renewed or upgraded. A SaaS vendor gets customers who stay: points for what
 * the renewal is worth, or for each time.
 */
export const renewal: EarningRuleType<'RENEWAL'> = activityOf('RENEWAL', { hasAmount: true });
