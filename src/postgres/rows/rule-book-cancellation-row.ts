import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant } from './columns.ts';

/** A scheduled revision that was called off. */
export const ruleBookCancellationRow = defineEntity({
  name: 'RuleBookCancellationRow',
  tableName: 'rule_book_cancellation',
  properties: {
    programId: p.text().primary(),
    revision: p.integer().primary(),
    author: p.text(),
    reason: p.text(),
    cancelledAt: instant(),
  },
});
