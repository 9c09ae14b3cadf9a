import type { PreviewProgress } from '../loyalty/preview/preview.ts';
import { PreviewCount } from '../loyalty/preview/preview-count.ts';
import type { PreviewName } from '../postgres/read/preview-reads.ts';
import type { JobParts, JobWrites } from './job-ports.ts';
import { messageOf } from './pass-time-of.ts';

export type PreviewParts = Pick<JobParts, 'reads' | 'clock' | 'log'> &
  Pick<JobWrites, 'savePreview'>;

/** Accounts read at once, and so held in memory, twice: one page is counted, one is on its way. */
const ACCOUNTS_A_PAGE = 500;
/** Progress is kept as often as this, and at the end; whoever goes on begins there. */
const PAGES_BETWEEN_SAVES = 20;

/**
 * Goes through all accounts of the program, page by page, and counts what the rules of the preview
 * would have given them. One that was broken off goes on behind the accounts already counted.
 */
export async function previewRuleBook(
  parts: PreviewParts,
  { programId, previewId }: PreviewName,
  signal: AbortSignal,
): Promise<void> {
  const { reads, clock } = parts;
  const preview = await reads.preview(programId, previewId);
  if (preview === null || preview.finishedAt !== null) return;
  const startedAt = preview.startedAt ?? clock.now();
  const save = (of: Pick<PreviewProgress, 'status' | 'tally' | 'afterAccountId' | 'failure'>) => {
    const isOver = of.status === 'DONE' || of.status === 'FAILED';
    const finishedAt = isOver ? clock.now() : null;
    return parts.savePreview(programId, { ...of, previewId, startedAt, finishedAt });
  };
  const count = new PreviewCount(preview);
  let afterAccountId = preview.afterAccountId;
  const progress = (status: 'RUNNING' | 'DONE' | 'FAILED', failure: string | null = null) =>
    save({ status, tally: count.tally(), afterAccountId, failure });
  const { window, requestedAt: recordedUntil } = preview;
  const pageAfter = (after: string | null) =>
    reads.pastAccounts(programId, { window, recordedUntil, after, limit: ACCOUNTS_A_PAGE });
  let coming = pageAfter(afterAccountId);
  for (let pages = 1; ; pages += 1) {
    const accounts = await coming;
    const last = accounts.at(-1);
    if (last === undefined) return progress('DONE');
    coming = pageAfter(last.accountId);
    coming.catch(() => {
      // Told by whoever waits for the page, if anybody still does.
    });
    try {
      for (const account of accounts) count.add(account);
    } catch (error) {
      // A bug of ours, which would break off each further try as well: the operator is told.
      parts.log.error({ err: error, programId, previewId }, 'A preview failed.');
      return progress('FAILED', messageOf(error));
    }
    afterAccountId = last.accountId;
    if (signal.aborted) return progress('RUNNING');
    if (pages % PAGES_BETWEEN_SAVES === 0) await progress('RUNNING');
  }
}
