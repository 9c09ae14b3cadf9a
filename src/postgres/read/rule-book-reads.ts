import type { RuleBookDraft } from '../../loyalty/program/revisions/rule-book-draft.ts';
import type {
  RuleBookPublication,
  RuleBookRevision,
} from '../../loyalty/program/revisions/rule-book-revision.ts';
import type { Instant } from '../../loyalty/time.ts';

/** Part of a list, and whether anything follows it. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
}

/** Which revision decides now, and which one will. */
export interface RevisionsInForce {
  readonly current: number;
  /** Null when none waits to take effect. */
  readonly scheduled: { readonly revision: number; readonly effectiveAt: Instant } | null;
}

/** Newest first: revisions below `before`; null starts at the newest. */
export interface RevisionsPageKey {
  readonly before: number | null;
  readonly limit: number;
}

/** Newest first: open drafts begun before this one; null starts at the newest. */
export interface DraftsPageKey {
  readonly before: string | null;
  readonly limit: number;
}

/** What is read of the life of a program's rule book. */
export interface RuleBookReads {
  /** By the program's own clock; null when there is no such program. */
  revisionsInForce(programId: string): Promise<RevisionsInForce | null>;
  /** The rules of exactly this revision, and who published them; null when there is none. */
  ruleBookRevision(programId: string, revision: number): Promise<RuleBookPublication | null>;
  revisionsPage(programId: string, key: RevisionsPageKey): Promise<Page<RuleBookRevision>>;
  /** Also one that was published; null when there is none, or it was discarded. */
  ruleBookDraft(programId: string, draftId: string): Promise<RuleBookDraft | null>;
  draftsPage(programId: string, key: DraftsPageKey): Promise<Page<RuleBookDraft>>;
  /** Ids of the levels that rewards ask for: what `problemsOf` wants to know of rewards. */
  rewardLevelIds(programId: string): Promise<readonly string[]>;
}
