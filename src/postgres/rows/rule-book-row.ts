import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** One immutable revision of a program's rules. */
export const ruleBookRow = defineEntity({
  name: 'RuleBookRow',
  tableName: 'rule_book',
  properties: {
    programId: p.text().primary(),
    revision: p.integer().primary(),
    document: json(),
    author: p.text(),
    reason: p.text(),
    publishedAt: instant(),
    /** Null is when it was published. */
    effectiveAt: instant().nullable(),
    revertedFrom: p.integer().nullable(),
  },
});
