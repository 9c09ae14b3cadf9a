import type { PlainReward } from '../rewards/reward.ts';
import type { Instant } from '../time.ts';
import type { RuleBook } from './rule-book.ts';

/** A program that is about to be made, with its first rule book and its rewards. */
export interface NewProgram {
  readonly ruleBook: RuleBook;
  /** In the order in which they are shown. */
  readonly rewards: readonly PlainReward[];
  /** Whether its clock can be moved; that of a program that is live never can. */
  readonly isSandbox?: boolean;
  /** Who publishes the first rule book, e.g. `operator:setup`. */
  readonly author: string;
  readonly reason: string;
  readonly publishedAt: Instant;
}
