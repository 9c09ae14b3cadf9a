import { describeActivityRule } from '../../../support/describe-activity-rule.ts';

describeActivityRule('a rule for a review', {
  trigger: 'REVIEW',
  hasAmount: false,
});
