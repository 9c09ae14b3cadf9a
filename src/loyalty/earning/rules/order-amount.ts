import { applyRatio } from '../../points.ts';
import type { EarningRuleType, OrderAmountRule } from '../earning-rule.ts';

/** A paid order earns for each whole unit of what was really paid: 1 point a yuan, say. */
export const orderAmount: EarningRuleType<OrderAmountRule> = {
  evaluate(rule, event) {
    if (event.kind !== 'ORDER') {
      return {
        rule: rule.ruleId,
        points: 0,
        uncapped: 0,
        reason: 'Only orders earn by this rule.',
      };
    }
    const points = applyRatio(event.paid, rule.ratio);
    const { give, per } = rule.ratio;
    const reason = `${give} for each whole ${per} of ${event.paid} really paid (minor units).`;
    return { rule: rule.ruleId, points, uncapped: points, reason };
  },
};
