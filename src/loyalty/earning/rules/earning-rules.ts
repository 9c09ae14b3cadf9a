import type { EarningTrigger } from '../earning-rule.ts';
import { browse } from './browse.ts';
import { checkIn } from './check-in.ts';
import { customActivity } from './custom-activity.ts';
import type { EarningRuleType } from './earning-rule-type.ts';
import { order } from './order.ts';
import { productUse } from './product-use.ts';
import { renewal } from './renewal.ts';
import { review } from './review.ts';
import { share } from './share.ts';
import { signUp } from './sign-up.ts';
import { topUp } from './top-up.ts';

/**
 * All that can earn, in the order in which a merchant meets it: what is bought, the person who
 * buys, what that person does, what a subscriber does, and at last whatever has no name here.
 */
export const EARNING_RULES: readonly EarningRuleType<EarningTrigger>[] = [
  order,
  topUp,
  signUp,
  checkIn,
  review,
  browse,
  share,
  productUse,
  renewal,
  customActivity,
];

const BY_TRIGGER = new Map(EARNING_RULES.map((type) => [type.trigger, type]));

/** What has to happen for rules of this trigger. */
export function ruleTypeOf(trigger: EarningTrigger): EarningRuleType<EarningTrigger> {
  return BY_TRIGGER.get(trigger) ?? customActivity;
}
