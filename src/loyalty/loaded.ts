import type { AccountState } from './account/account.ts';
import type { MemberIdentity, NamedMember } from './account/identity.ts';
import type { Member } from './account/member.ts';
import type { ActivityRecord } from './earning/activity-record.ts';
import type { OrderRecord } from './earning/order-record.ts';
import type { Hold } from './holds/hold.ts';
import type { ExpiryWarning } from './lots/expiry-warning.ts';
import type { Lot } from './lots/lot.ts';
import type { Points } from './points.ts';
import type { RuleBookDraft } from './program/revisions/rule-book-draft.ts';
import type { ScheduledRuleBook } from './program/revisions/rule-book-revision.ts';
import type { RuleBook } from './program/rule-book.ts';
import type { Refund } from './refunds/refund.ts';
import type { LimitPeriod } from './rewards/limit-period.ts';
import type { Reward } from './rewards/reward.ts';
import type { RewardCode } from './rewards/reward-code.ts';
import type { RewardRedemption } from './rewards/reward-redemption.ts';
import type { Day, Instant, Stretch } from './time.ts';

/** Points counted for one account and one day against a daily maximum. */
export interface DailyUse {
  readonly accountId: string;
  readonly ruleId: string;
  readonly day: Day;
  readonly points: Points;
}

/** How many of one reward a member has taken in a period and not cancelled. */
export interface RewardsTaken {
  readonly memberId: string;
  readonly rewardId: string;
  readonly period: LimitPeriod;
  /** Of the period; null of a lifetime. */
  readonly firstDay: Day | null;
  readonly quantity: number;
}

/** What one EXPIRE entry took, and whether some of it was given back since. */
export interface ExpiredEntry {
  readonly accountId: string;
  readonly sequence: number;
  readonly points: Points;
  /** Null while it was not reinstated. */
  readonly reinstatedAt: Instant | null;
}

/** A level that a reward on the list asks for, or has a price for. */
export interface RewardLevel {
  readonly rewardId: string;
  readonly levelId: string;
}

/** What is known of all rule books and drafts of a program together. */
export interface RuleBooksState {
  /** The highest revision there is, be it cancelled. */
  readonly lastRevision: number;
  readonly openDrafts: number;
  /** Previews that wait or run. */
  readonly unfinishedPreviews: number;
  readonly rewardLevels: readonly RewardLevel[];
}

/** What a working set starts from: rows as they are under lock. */
export interface Loaded {
  /** The program's rules as they are now: they decide. */
  readonly ruleBook: RuleBook;
  /** The rules that decide later, be it that they are due by now (`WorkingSet.passTo`). */
  readonly scheduled?: ScheduledRuleBook | null;
  /** With the program's row locked: what of its rule books a change of them looks at. */
  readonly ruleBooks?: RuleBooksState;
  readonly drafts?: readonly RuleBookDraft[];
  /** Other revisions: those by which the orders loaded have earned, and those asked for. */
  readonly earlierRuleBooks?: readonly RuleBook[];
  /** Whether the program's clock can be moved; default false. */
  readonly isSandbox?: boolean;
  /** How far the program's clock is ahead of the real one, in milliseconds; default 0. */
  readonly clockAhead?: number;
  readonly members?: readonly Member[];
  /** Names that were asked for, with whose they are; the members' own need not be here. */
  readonly names?: readonly NamedMember[];
  /** All names of the members, where they were asked for. */
  readonly identities?: readonly MemberIdentity[];
  readonly accounts?: readonly AccountState[];
  /** Lots with something in them, of the accounts for which lots were asked. */
  readonly lots?: readonly Lot[];
  /** Open holds of those accounts, and holds that were asked for. */
  readonly holds?: readonly Hold[];
  /** Warnings of those accounts for points that are not expired yet. */
  readonly warnings?: readonly ExpiryWarning[];
  readonly orders?: readonly OrderRecord[];
  readonly refunds?: readonly Refund[];
  readonly rewards?: readonly Reward[];
  readonly redemptions?: readonly RewardRedemption[];
  /**
   * For rewards with a limit and those that may get one, the latest periods: time only goes
   * forward, so the current one is among them or has nothing yet.
   */
  readonly rewardsTaken?: readonly RewardsTaken[];
  /** Codes that are nobody's yet, of rewards of which some are taken. */
  readonly rewardCodes?: readonly RewardCode[];
  /** Of the codes asked for, those that are in a pool or a member's already. */
  readonly knownCodes?: readonly string[];
  readonly activities?: readonly ActivityRecord[];
  readonly expired?: readonly ExpiredEntry[];
  readonly dailyUses?: readonly DailyUse[];
  /** Stretches of time in which lots of more accounts expire than were to be loaded. */
  readonly tooMany?: readonly Stretch[];
}
