import type { EarningRuleType } from './earning-rule-type.ts';

/**
 * Something of the program's own, by the name that the rule gives it: a finished tutorial, a bottle
 * brought back. The merchant gets whatever it can report; nothing has to be programmed for it here.
 */
export const customActivity: EarningRuleType<'ACTIVITY'> = {
  trigger: 'ACTIVITY',
  source: 'ACTIVITIES',
  hasAmount: true,
  reportedAs: ({ activity }) => activity,
  otherwise: ({ activity }) => `Only ${activity} activities earn by this rule.`,
};
