import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** A preview of a draft: what was asked, and what was counted so far. */
export const ruleBookPreviewRow = defineEntity({
  name: 'RuleBookPreviewRow',
  tableName: 'rule_book_preview',
  properties: {
    programId: p.text().primary(),
    previewId: p.text().primary(),
    draftId: p.text(),
    ruleBook: json(),
    comparedTo: p.integer(),
    windowFrom: instant(),
    windowUntil: instant(),
    requestedBy: p.text(),
    requestedAt: instant(),
    status: p.text(),
    tally: json(),
    afterAccountId: p.text().nullable(),
    startedAt: instant().nullable(),
    finishedAt: instant().nullable(),
    failure: p.text().nullable(),
  },
});
