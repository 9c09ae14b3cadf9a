import { describeActivityRule } from '../../../support/describe-activity-rule.ts';

describeActivityRule('a rule for sharing', {
  trigger: 'SHARE',
  hasAmount: false,
});
