import { describeActivityRule } from '../../../support/describe-activity-rule.ts';

describeActivityRule('a rule for a top-up', {
  trigger: 'TOP_UP',
  hasAmount: true,
});
