import { NOTHING_COUNTED, type PreviewRequest } from '../loyalty/preview/preview.ts';
import { type Column, insertInto, writeTogether } from './set-wise.ts';

const REQUEST: readonly Column<PreviewRequest>[] = [
  { name: 'preview_id', type: 'text', of: (row) => row.previewId },
  { name: 'draft_id', type: 'text', of: (row) => row.draftId },
  { name: 'rule_book', type: 'json', of: (row) => row.ruleBook },
  { name: 'compared_to', type: 'int', of: (row) => row.comparedTo.revision },
  { name: 'window_from', type: 'timestamptz', of: (row) => row.window.from },
  { name: 'window_until', type: 'timestamptz', of: (row) => row.window.until },
  { name: 'requested_by', type: 'text', of: (row) => row.requestedBy },
  { name: 'requested_at', type: 'timestamptz', of: (row) => row.requestedAt },
  { name: 'status', type: 'text', of: () => 'WAITING' },
  { name: 'tally', type: 'json', of: () => NOTHING_COUNTED },
];

/** Previews that were asked for; how far they are is kept by the job. */
export const writePreviews = writeTogether<[PreviewRequest]>('save-previews', [
  insertInto('rule_book_preview', REQUEST),
]);
