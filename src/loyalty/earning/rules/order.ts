import type { EarningRuleType } from './earning-rule-type.ts';

/**
 * A paid order. The merchant gets sales that are rewarded by what was really paid for them: not for
 * coupons, not for freight, not for the part that points paid, not for what is excluded. Points for
 * each yuan, for each cup, or for each order; more of them for some goods, in some stores, at some
 * hours, for some members.
 */
export const order: EarningRuleType<'ORDER'> = {
  trigger: 'ORDER',
  source: 'ORDERS',
  hasAmount: true,
  reportedAs: () => null,
  otherwise: () => 'Only orders earn by this rule.',
};
