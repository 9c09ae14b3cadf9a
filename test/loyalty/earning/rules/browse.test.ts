import { describeActivityRule } from '../../../support/describe-activity-rule.ts';

describeActivityRule('a rule for browsing', {
  trigger: 'BROWSE',
  hasAmount: false,
});
