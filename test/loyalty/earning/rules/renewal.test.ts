import { describeActivityRule } from '../../../support/describe-activity-rule.ts';

describeActivityRule('a rule for a renewal', {
  trigger: 'RENEWAL',
  hasAmount: true,
});
