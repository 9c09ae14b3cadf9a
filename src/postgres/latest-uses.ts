import { TRANSFER_RULE } from '../loyalty/moving/transfer-limits.ts';
import { REDEMPTION_RULE } from '../loyalty/redemption/redemption-limits.ts';
import { rowsOf } from './rows-of.ts';

export const USE_COLUMNS = 'd.account_id as "accountId", d.rule_id as "ruleId", d.day, d.points';

/**
 * The latest use of maxima that are always of the day of now. It is not known here which day the
 * program has; days only go forward.
 */
export function latestUses() {
  return { transfers: latestOf(TRANSFER_RULE), redeemed: latestOf(REDEMPTION_RULE) };
}

// The rule stands in the text, so that the index of these rules alone can be used.
function latestOf(ruleId: string): string {
  return rowsOf('named k', {
    columns: USE_COLUMNS,
    table: 'daily_use d',
    where: `d.account_id = k.key and d.rule_id = '${ruleId}' order by d.day desc limit 2`,
  });
}
