import { keysIn } from './accounts-of-batch.ts';
import type { ArrayName } from './batch-arrays.ts';
import { DRAFT_COLUMNS, REWARD_LEVELS } from './columns.ts';
import { rowsOf } from './rows-of.ts';

/** What a change of the rules looks at; read behind the lock of the program's row. */
export function ruleBooksOfBatch(array: (name: ArrayName) => string) {
  return {
    drafts: rowsOf(keysIn(array('draftIds')), {
      columns: DRAFT_COLUMNS,
      table: 'rule_book_draft b',
      where: 'b.draft_id = k.key',
    }),
    lastRevision: '(select max(revision) from rule_book where program_id = $1)',
    openDrafts: `(select count(*)::int from rule_book_draft
      where program_id = $1 and status = 'OPEN')`,
    unfinishedPreviews: `(select count(*)::int from rule_book_preview
      where program_id = $1 and status in ('WAITING', 'RUNNING'))`,
    rewardLevels: `(select json_agg(row_to_json(v)) from (${REWARD_LEVELS}) v)`,
  };
}
