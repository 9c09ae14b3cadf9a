import { activityOf, type EarningRuleType } from './earning-rule-type.ts';

/**
 * The member opened the app or came by and checked in. The merchant gets visits on days without a
 * purchase; a cap of one day keeps it at one check-in.
 */
export const checkIn: EarningRuleType<'CHECK_IN'> = activityOf('CHECK_IN', { hasAmount: false });
