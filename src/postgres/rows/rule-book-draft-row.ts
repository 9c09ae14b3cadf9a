import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** A rule book that is being written, or was. */
export const ruleBookDraftRow = defineEntity({
  name: 'RuleBookDraftRow',
  tableName: 'rule_book_draft',
  properties: {
    programId: p.text().primary(),
    draftId: p.text().primary(),
    basedOn: p.integer(),
    content: json(),
    note: p.text().nullable(),
    author: p.text(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer(),
    status: p.text(),
    publishedAs: p.integer().nullable(),
  },
});
