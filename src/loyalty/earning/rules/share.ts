import { activityOf, type EarningRuleType } from './earning-rule-type.ts';

/**
 * The member shared goods or an offer with others. The merchant gets reach that costs points and no
 * advertising; a cap a day or week keeps it from being spam.
 */
export const share: EarningRuleType<'SHARE'> = activityOf('SHARE', { hasAmount: false });
