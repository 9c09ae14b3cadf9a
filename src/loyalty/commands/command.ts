import type { MemberRef } from '../account/member.ts';
import type { Fact } from '../facts.ts';
import type { Cause } from '../ledger/cause.ts';
import type { Journal } from '../ledger/journal.ts';
import type { InvalidInput, OrderNotFound, Rejection } from '../rejection.ts';
import type { Instant, Stretch } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';

/** What every command carries. */
export interface CommandHead extends Cause {
  readonly programId: string;
  /** A member's own token acts on this external id only; null for services and operators. */
  readonly restrictedTo: string | null;
  /**
   * What is wrong with input that was right at another time, such as a code that has expired: only
   * what was done under the key is answered. Like all that was made of input, it is no part of it.
   */
  readonly untimely?: InvalidInput | null | undefined;
}

/** All that must be loaded (and locked) before a command can be decided. */
export interface CommandKeys {
  /** Members whose account the command may change; locked. */
  readonly members: readonly MemberRef[];
  /** Those of them whose open lots, open holds and warnings are needed too. */
  readonly lotsOf: readonly MemberRef[];
  /** Whether all names of the `members` are needed. */
  readonly identities: boolean;
  /** Accounts named by their id; locked, with their members, lots, holds and warnings. */
  readonly accountIds: readonly string[];
  /**
   * Orders; for one that refunds wait for, also the lots, holds and warnings of the `members`, and
   * the lots from which points paid for it.
   */
  readonly orderIds: readonly string[];
  /** Orders whose owner's account is locked and loaded as by `accountIds`; also `orderIds`. */
  readonly ownersOf: readonly string[];
  readonly refundIds: readonly string[];
  /** Holds, with their account as by `accountIds`, and the order that each is for. */
  readonly holdIds: readonly string[];
  /** Rewards taken, with the account of their member as by `accountIds`, and their reward. */
  readonly redemptionIds: readonly string[];
  /** Rewards; locked, with how many of each the `members` have taken in the period of its limit. */
  readonly rewardIds: readonly string[];
  /** Those of them whose limit may change: with what was taken in periods of every kind. */
  readonly rewardsChanged: readonly string[];
  /** How many codes of those rewards may be given out. */
  readonly codesOf: readonly RewardCodesKey[];
  /** Codes of which it must be known whether they are in a pool or a member's. */
  readonly codes: readonly string[];
  readonly activityIds: readonly string[];
  /** EXPIRE entries of the `members`, with their allocations and what was reinstated of them. */
  readonly expiredAt: readonly number[];
  /** Accounts with lots that expire in this time; locked and loaded as by `accountIds`. */
  readonly expiring: readonly ExpiringKey[];
  /**
   * Whether the program's own row is locked, to move its clock or to change its rules. What is to
   * be known of all its rule books and drafts comes with it.
   */
  readonly program: boolean;
  /** Drafts of the rule book; guarded by the program's row. */
  readonly draftIds: readonly string[];
  /** Revisions of the rule book that are needed beside the one in force and the scheduled one. */
  readonly revisions: readonly number[];
  /** Instants for whose day, week and month it is needed what was counted against caps. */
  readonly usageAt: readonly Instant[];
  /**
   * Whether the use of daily maxima on the program's day of now is needed: a day that no key can
   * name. Whoever loads finds it among the latest two days on record, as days only go forward.
   */
  readonly usageNow: boolean;
}

/** Codes of a reward's pool that are nobody's yet. */
export interface RewardCodesKey {
  readonly rewardId: string;
  readonly count: number;
}

/** Open lots that expire in a stretch of time. */
export interface ExpiringKey extends Stretch {
  /** With more accounts than this nothing is loaded; see `WorkingSet.hasTooMany`. */
  readonly accountsMax: number;
}

export const NO_KEYS: CommandKeys = {
  members: [],
  lotsOf: [],
  identities: false,
  accountIds: [],
  orderIds: [],
  ownersOf: [],
  refundIds: [],
  holdIds: [],
  redemptionIds: [],
  rewardIds: [],
  rewardsChanged: [],
  codesOf: [],
  codes: [],
  activityIds: [],
  expiredAt: [],
  expiring: [],
  program: false,
  draftIds: [],
  revisions: [],
  usageAt: [],
  usageNow: false,
};

/**
 * Facts and the answer that goes with them, or a refusal that changes nothing. One answer that is
 * a rejection has facts all the same: a refund that came before its order is kept.
 */
export interface Accepted<Answer> {
  readonly facts: readonly Fact[];
  readonly answer: Answer | OrderNotFound;
}
export type Decision<Answer> = Accepted<Answer> | { readonly refused: Rejection };

/** How one kind of command is checked, loaded and decided. */
export interface CommandType<C extends CommandHead, Answer> {
  /** What is wrong with the input by itself, or null. Needs nothing loaded. */
  check(command: C): Rejection | null;
  keysOf(command: C): CommandKeys;
  /** Synchronous and without effect: the same working set, command and instant, the same result. */
  decide(workingSet: WorkingSet, command: C, now: Instant): Decision<Answer>;
}

/** All that the journal holds, and the answer that goes with it. */
export function accept<Answer>(journal: Journal, answer: Answer | OrderNotFound): Accepted<Answer> {
  return { facts: journal.facts, answer };
}

export function refuse(rejection: Rejection): { readonly refused: Rejection } {
  return { refused: rejection };
}
