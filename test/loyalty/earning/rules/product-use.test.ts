import { describeActivityRule } from '../../../support/describe-activity-rule.ts';

describeActivityRule('a rule for product use', {
  trigger: 'PRODUCT_USE',
  hasAmount: false,
});
