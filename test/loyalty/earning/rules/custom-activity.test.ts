import { describe, expect, it } from '@jest/globals';
import { describeActivityRule } from '../../../support/describe-activity-rule.ts';
import { activityLines, bookOf, ruleOf } from '../../../support/earning-events.ts';

const BOTTLE = { trigger: 'ACTIVITY', type: 'BOTTLE', hasAmount: true } as const;

describeActivityRule('a rule for an activity of the program’s own', BOTTLE);

describe('an activity that is called like the trigger', () => {
  it('is not the one that the rule is for', () => {
    const rule = ruleOf({ trigger: 'ACTIVITY', activity: 'BOTTLE' });
    expect(activityLines(bookOf([rule]), { type: 'ACTIVITY' })).toMatchObject([
      { points: 0, reason: 'Only BOTTLE activities earn by this rule.' },
    ]);
  });
});
