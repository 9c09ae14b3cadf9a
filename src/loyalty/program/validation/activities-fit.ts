import { EARNING_RULES } from '../../earning/rules/earning-rules.ts';
import { eachRule } from './each-rule.ts';
import { error, type RuleBookCheck } from './rule-book-problem.ts';

const TRIGGERS = new Set<string>(EARNING_RULES.map(({ trigger }) => trigger));

/**
 * A rule for an activity of the program's own names its type, and only such a rule does. Names of
 * triggers are no types of one's own: callers report those for the trigger.
 */
export const activitiesFit: RuleBookCheck = (content) =>
  eachRule(content, ({ trigger, activity }, path) => {
    const unfit = (message: string) => {
      return [error([...path, 'activity'], { code: 'ACTIVITY_UNFIT', message })];
    };
    if (trigger !== 'ACTIVITY') {
      return activity === null ? [] : unfit(`${trigger} says what it is: leave the type out.`);
    }
    if (activity === null) return unfit('Name the type by which the activity is reported.');
    if (!TRIGGERS.has(activity)) return [];
    return unfit(`${activity} is a trigger of its own: choose it as the trigger of the rule.`);
  });
