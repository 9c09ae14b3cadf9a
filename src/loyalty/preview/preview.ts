import type { ActivityRecord } from '../earning/activity-record.ts';
import type { OrderEarning } from '../earning/order-record.ts';
import type { MinorUnits, Points } from '../points.ts';
import type { RuleBook } from '../program/rule-book.ts';
import type { RulePoints } from '../statistics/counted.ts';
import type { Instant, Stretch } from '../time.ts';

export type PreviewStatus = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';

/** What an operator asks: had these rules been in force then, what would have been given? */
export interface PreviewRequest {
  readonly previewId: string;
  readonly draftId: string;
  /** The draft as it stood when it was asked about, as a whole rule book. */
  readonly ruleBook: RuleBook;
  /** The rules in force when it was asked: who moves from which level, and what points cost. */
  readonly comparedTo: RuleBook;
  /** Orders and activities that happened in this time. */
  readonly window: Stretch;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
}

/** What one rule gave, and would have given. */
export interface RulePreview {
  readonly rule: string;
  readonly was: Points;
  readonly would: Points;
}

/** How many members would stand on `to` where they stand on `from` now; ids of levels. */
export interface LevelMove {
  readonly from: string;
  readonly to: string;
  readonly members: number;
}

/** What was counted so far, over the accounts gone through. */
export interface PreviewTally {
  readonly accounts: number;
  readonly events: number;
  /** What was really paid for the orders. */
  readonly sales: MinorUnits;
  readonly was: Points;
  readonly would: Points;
  readonly byRule: readonly RulePreview[];
  readonly moves: readonly LevelMove[];
}

/** A preview, and how far it is. */
export interface Preview extends PreviewRequest {
  readonly status: PreviewStatus;
  readonly tally: PreviewTally;
  /** The last account that the tally counts; null before the first. */
  readonly afterAccountId: string | null;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  /** Why it failed, for who has to act. */
  readonly failure: string | null;
}

/** How far a preview is. */
export type PreviewProgress = Pick<
  Preview,
  'previewId' | 'status' | 'tally' | 'afterAccountId' | 'startedAt' | 'finishedAt' | 'failure'
>;

/** One account with all of it that a preview looks at. */
export interface PastAccount {
  readonly accountId: string;
  readonly enrolledAt: Instant;
  /** As it is now. */
  readonly growthValue: Points;
  /** Whether its member is another one by now: then it stands on no level. */
  readonly isMerged: boolean;
  /** What happened in the window, in the order in which it was recorded. */
  readonly events: readonly PastEvent[];
}

export type PastEvent = (
  | {
      readonly kind: 'ORDER';
      readonly order: OrderEarning;
      /** Of the first entry that the order caused; null when it caused none. */
      readonly sequence: number | null;
    }
  | { readonly kind: 'ACTIVITY'; readonly activity: ActivityRecord }
) & {
  /** What each rule gave; null where that was not kept yet. */
  readonly given: readonly RulePoints[] | null;
};

export const NOTHING_COUNTED: PreviewTally = {
  accounts: 0,
  events: 0,
  sales: 0,
  was: 0,
  would: 0,
  byRule: [],
  moves: [],
};
