import type { EarningRule, EarningRuleKind, EarningRuleType } from '../earning-rule.ts';
import { activity } from './activity.ts';
import { orderAmount } from './order-amount.ts';

type RuleTable = {
  readonly [Kind in EarningRuleKind]: EarningRuleType<Extract<EarningRule, { kind: Kind }>>;
};

/**
 * Every kind of earning rule. What was paid comes first, since breakdowns are read by shoppers;
 * the order decides nothing else, each rule gives by itself.
 */
export const EARNING_RULES: RuleTable = Object.freeze({
  ORDER_AMOUNT: orderAmount,
  ACTIVITY: activity,
});

/** How `rule` gives points. */
export function ruleTypeOf<Rule extends EarningRule>(rule: Rule): EarningRuleType<Rule> {
  return EARNING_RULES[rule.kind] as unknown as EarningRuleType<Rule>;
}
