import type { WorkingSet } from '../working-set.ts';
import type { EarningCircumstances } from './circumstances.ts';
import { FIRST_ORDER_USE, LIFETIME_DAY } from './use-period.ts';

/** What is known of the member of an account, as it stands now. */
export function circumstancesOf(workingSet: WorkingSet, accountId: string): EarningCircumstances {
  const { enrolledAt } = workingSet.memberOf(accountId);
  const usedOn = (ruleId: string, day: string) => workingSet.usedOn({ accountId, ruleId, day });
  return {
    growthValue: workingSet.account(accountId).growthValue,
    enrolledAt,
    isFirstOrder: usedOn(FIRST_ORDER_USE, LIFETIME_DAY) === 0,
    usedOn,
  };
}
