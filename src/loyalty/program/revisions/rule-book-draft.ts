import type { Instant } from '../../time.ts';
import type { RuleBookContent } from './rule-book-content.ts';

/** Most drafts of one program that are open at a time. */
export const OPEN_DRAFTS_MAX = 50;

/** What became of a draft: PUBLISHED also while its publication is scheduled. */
export type RuleBookDraftStatus = 'OPEN' | 'PUBLISHED' | 'DISCARDED';

/** A rule book that is being written. Nothing is decided by it. */
export interface RuleBookDraft {
  readonly draftId: string;
  /** Revision that it started from, or that its author has looked at since. */
  readonly basedOn: number;
  readonly content: RuleBookContent;
  /** What its author says it is about. */
  readonly note: string | null;
  /** Who saved it last. */
  readonly author: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** 1, and one more each time it is saved. */
  readonly version: number;
  readonly status: RuleBookDraftStatus;
  /** The revision that it was published as; null while it was not. */
  readonly publishedAs: number | null;
}
