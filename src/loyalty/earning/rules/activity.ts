import { scaleDown } from '../../points.ts';
import type { ActivityRule, EarningRuleType } from '../earning-rule.ts';

/** A member did something worth rewarding, a review say; a daily maximum keeps it honest. */
export const activity: EarningRuleType<ActivityRule> = {
  evaluate(rule, event, context) {
    const nothing = { rule: rule.ruleId, points: 0, uncapped: 0 };
    if (event.kind !== 'ACTIVITY' || event.type !== rule.activity) {
      return { ...nothing, reason: `Only ${rule.activity} activities earn by this rule.` };
    }
    const uncapped = scaleDown(event.quantity, rule.points, 1);
    const reason = `${rule.points} each for ${event.quantity}.`;
    if (rule.dailyMaximum === null)
      return { rule: rule.ruleId, points: uncapped, uncapped, reason };
    const left = Math.max(0, rule.dailyMaximum - context.usedToday(rule.ruleId));
    const points = Math.min(uncapped, left);
    const capped = `At most ${rule.dailyMaximum} a day; ${left} were left on ${context.day}.`;
    return { rule: rule.ruleId, points, uncapped, reason: points < uncapped ? capped : reason };
  },
};
