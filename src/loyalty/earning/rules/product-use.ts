import { activityOf, type EarningRuleType } from './earning-rule-type.ts';

/**
 * A feature of the product was used. A SaaS vendor gets customers who know what they pay for:
 * points for each use, or for each unit used.
 */
export const productUse: EarningRuleType<'PRODUCT_USE'> = activityOf('PRODUCT_USE', {
  hasAmount: false,
});
