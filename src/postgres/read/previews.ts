import type { Preview } from '../../loyalty/preview/preview.ts';
import { completeRuleBook, type RuleBookDocument } from '../../loyalty/program/rule-book.ts';
import type { Instant } from '../../loyalty/time.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';
import type { PreviewName } from './preview-reads.ts';

const PREVIEW = statement(
  'preview',
  `select v.preview_id as "previewId", v.draft_id as "draftId", v.rule_book as "ruleBook",
     b.document as "comparedTo", v.window_from as "from", v.window_until as "until",
     v.requested_by as "requestedBy", v.requested_at as "requestedAt", v.status, v.tally,
     v.after_account_id as "afterAccountId", v.started_at as "startedAt",
     v.finished_at as "finishedAt", v.failure
   from rule_book_preview v cross join lateral (select document from rule_book
     where program_id = $1 and revision = v.compared_to offset 0) b
   where v.program_id = $1 and v.preview_id = $2`,
);

// Of all programs: whoever looks for work to do looks everywhere.
const UNFINISHED = statement(
  'unfinished-previews',
  `select program_id as "programId", preview_id as "previewId" from rule_book_preview
   where status in ('WAITING', 'RUNNING') order by program_id, preview_id limit 1000`,
);

interface Row extends Omit<Preview, 'ruleBook' | 'comparedTo' | 'window'> {
  readonly ruleBook: RuleBookDocument;
  readonly comparedTo: RuleBookDocument;
  readonly from: Instant;
  readonly until: Instant;
}

/** Null when there is none of this id in the program. */
export async function readPreview(
  database: Database,
  programId: string,
  previewId: string,
): Promise<Preview | null> {
  const [row] = await run<Row>(database.orm.em.fork(), PREVIEW, [programId, previewId]);
  if (row === undefined) return null;
  const { ruleBook, comparedTo, from, until, ...rest } = row;
  return {
    ...rest,
    ruleBook: completeRuleBook(ruleBook),
    comparedTo: completeRuleBook(comparedTo),
    window: { from, until },
  };
}

export function readUnfinishedPreviews(database: Database): Promise<readonly PreviewName[]> {
  return run<PreviewName>(database.orm.em.fork(), UNFINISHED, []);
}
