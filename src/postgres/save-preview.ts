import type { PreviewProgress } from '../loyalty/preview/preview.ts';
import { withFaults } from './faults.ts';
import { formatInstant } from './instant.ts';
import type { Database } from './orm.ts';
import { run, statement } from './statement.ts';

// Whoever was taken for dead and comes to life again does not undo what was counted since.
const SAVE = statement(
  'save-preview',
  `update rule_book_preview set status = $3, tally = $4, after_account_id = $5, started_at = $6,
     finished_at = $7, failure = $8
   where program_id = $1 and preview_id = $2 and status in ('WAITING', 'RUNNING')
   and coalesce(after_account_id, '') <= coalesce($5, '')`,
);

/** Keeps how far a preview is. */
export function savePreview(
  database: Database,
  programId: string,
  preview: PreviewProgress,
): Promise<void> {
  const { previewId, status, tally, afterAccountId, failure } = preview;
  const [startedAt, finishedAt] = [preview.startedAt, preview.finishedAt].map((at) =>
    at === null ? null : formatInstant(at),
  );
  const told = [status, JSON.stringify(tally), afterAccountId, startedAt, finishedAt, failure];
  return withFaults(
    async () => void (await run(database.orm.em.fork(), SAVE, [programId, previewId, ...told])),
  );
}
