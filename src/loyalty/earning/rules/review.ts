import { activityOf, type EarningRuleType } from './earning-rule-type.ts';

/**
 * The member wrote a review. The merchant gets opinions that other shoppers read; a cap a day keeps
 * them from being written for points alone.
 */
export const review: EarningRuleType<'REVIEW'> = activityOf('REVIEW', { hasAmount: false });
