import type { Instant } from '../../time.ts';
import type { RuleBook } from '../rule-book.ts';

/** A publication was called off before it took effect. */
export interface RuleBookCancellation {
  readonly author: string;
  readonly reason: string;
  readonly cancelledAt: Instant;
}

/** One line of the history of a program's rules. */
export interface RuleBookRevision {
  readonly revision: number;
  readonly author: string;
  readonly reason: string;
  readonly publishedAt: Instant;
  /** When it began, or will begin, to decide. */
  readonly effectiveAt: Instant;
  /** The revision whose content it has taken up again; null for any other. */
  readonly revertedFrom: number | null;
  /** Null unless it was cancelled: then it never decides anything. */
  readonly cancellation: RuleBookCancellation | null;
}

/** A revision with its rules, as it is published. */
export interface RuleBookPublication extends RuleBookRevision {
  readonly ruleBook: RuleBook;
}

/** The revision that will decide from `effectiveAt` on. */
export interface ScheduledRuleBook {
  readonly ruleBook: RuleBook;
  readonly effectiveAt: Instant;
}
