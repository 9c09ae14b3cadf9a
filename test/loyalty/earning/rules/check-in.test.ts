import { describeActivityRule } from '../../../support/describe-activity-rule.ts';

describeActivityRule('a rule for a check-in', {
  trigger: 'CHECK_IN',
  hasAmount: false,
});
