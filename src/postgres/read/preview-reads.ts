import type { PastAccount, Preview } from '../../loyalty/preview/preview.ts';
import type { Instant, Stretch } from '../../loyalty/time.ts';

/** A preview of a program. */
export interface PreviewName {
  readonly programId: string;
  readonly previewId: string;
}

/** Accounts behind `after`, in the order of their ids, with what happened in the window. */
export interface PastAccountsKey {
  readonly window: Stretch;
  /** Only what was on record by then, however long the pages take. */
  readonly recordedUntil: Instant;
  readonly after: string | null;
  /** Accounts a page. */
  readonly limit: number;
}

/** What previews are made from, and how far they are. */
export interface PreviewReads {
  /** Null when the program has none of this id. */
  preview(programId: string, previewId: string): Promise<Preview | null>;
  /** Of all programs, those that wait or run; 1,000 at most. */
  unfinishedPreviews(): Promise<readonly PreviewName[]>;
  pastAccounts(programId: string, key: PastAccountsKey): Promise<readonly PastAccount[]>;
}
