import type { AccountState } from './account/account.ts';
import type { MemberIdentity } from './account/identity.ts';
import type { Member } from './account/member.ts';
import type { ActivityRecord } from './earning/activity-record.ts';
import type { OrderRecord } from './earning/order-record.ts';
import type { Hold } from './holds/hold.ts';
import type { Entry } from './ledger/entry.ts';
import type { ExpiryWarning } from './lots/expiry-warning.ts';
import type { Lot } from './lots/lot.ts';
import type { Points } from './points.ts';
import type { PreviewRequest } from './preview/preview.ts';
import type { RuleBookDraft } from './program/revisions/rule-book-draft.ts';
import type {
  RuleBookCancellation,
  RuleBookPublication,
} from './program/revisions/rule-book-revision.ts';
import type { Refund } from './refunds/refund.ts';
import type { Reward } from './rewards/reward.ts';
import type { RewardChange } from './rewards/reward-change.ts';
import type { RewardCode } from './rewards/reward-code.ts';
import type { RewardRedemption } from './rewards/reward-redemption.ts';
import type { Counted } from './statistics/counted.ts';
import type { Day, Instant } from './time.ts';

/** A person joined, and an empty account was opened. */
export interface MemberEnrolled {
  readonly fact: 'MemberEnrolled';
  readonly member: Member;
  readonly account: AccountState;
}

/** Names of a member were added or taken away. */
export interface IdentitiesChanged {
  readonly fact: 'IdentitiesChanged';
  readonly memberId: string;
  readonly accountId: string;
  readonly added: readonly MemberIdentity[];
  readonly removed: readonly MemberIdentity[];
  /** The member, and members merged into it, as far as their own rows say something else now. */
  readonly members: readonly Member[];
  readonly actor: string;
  readonly recordedAt: Instant;
  readonly idempotencyKey: string;
}

/** Points moved: one line of the ledger, its allocations, and the lots it opened. */
export interface EntryRecorded {
  readonly fact: 'EntryRecorded';
  readonly entry: Entry;
  readonly opened: readonly Lot[];
  /** What statistics count it under. */
  readonly counted: Counted;
}

/** The growth value rose (or, on a correction, fell) by `growth`. */
export interface GrowthChanged {
  readonly fact: 'GrowthChanged';
  readonly accountId: string;
  readonly growth: Points;
}

/** What is known of an order, whole, as it stands now. */
export interface OrderRecorded {
  readonly fact: 'OrderRecorded';
  readonly order: OrderRecord;
  /** Nothing was known of it before: whoever else opens it at the same time has to give way. */
  readonly isFirst: boolean;
}

/** An activity was reported; it can be reported only once. */
export interface ActivityRecorded {
  readonly fact: 'ActivityRecorded';
  readonly activity: ActivityRecord;
}

/** `points` were counted against a daily maximum: of a rule, or of transfers (`$transfer`). */
export interface DailyMaximumUsed {
  readonly fact: 'DailyMaximumUsed';
  readonly accountId: string;
  readonly ruleId: string;
  readonly day: Day;
  readonly points: Points;
}

/** A hold, whole, as it stands now. */
export interface HoldRecorded {
  readonly fact: 'HoldRecorded';
  readonly hold: Hold;
  readonly isFirst: boolean;
}

/** A refund, whole, as it stands now. */
export interface RefundRecorded {
  readonly fact: 'RefundRecorded';
  readonly refund: Refund;
  readonly isFirst: boolean;
}

/** A reward that was taken, whole, as it stands now. */
export interface RedemptionRecorded {
  readonly fact: 'RedemptionRecorded';
  readonly redemption: RewardRedemption;
  readonly isFirst: boolean;
}

/** The stock of a reward that has one fell or rose. */
export interface StockChanged {
  readonly fact: 'StockChanged';
  readonly rewardId: string;
  readonly by: number;
}

/** A reward, whole, as an operator wants it from now on, and the line of its history. */
export interface RewardRecorded {
  readonly fact: 'RewardRecorded';
  readonly reward: Reward;
  readonly isFirst: boolean;
  readonly change: RewardChange;
}

/** Codes came into the pool of a reward. */
export interface RewardCodesImported {
  readonly fact: 'RewardCodesImported';
  readonly codes: readonly RewardCode[];
  readonly recordedAt: Instant;
}

/** Codes of a pool are a member's; that happens once a code. */
export interface RewardCodesIssued {
  readonly fact: 'RewardCodesIssued';
  readonly rewardId: string;
  readonly redemptionId: string;
  readonly codes: readonly string[];
}

/** A lot got another expiry: it was activated, an operator put it off, or a rule's grace did. */
export interface LotRescheduled {
  readonly fact: 'LotRescheduled';
  readonly accountId: string;
  readonly lotId: string;
  readonly availableAt: Instant;
  readonly expiresAt: Instant | null;
  /** Why, for the lot's history; null where the entry beside it says it. */
  readonly reason: string | null;
  readonly actor: string;
  readonly recordedAt: Instant;
  readonly idempotencyKey: string;
}

/**
 * The member was active: sliding lots of the account that are still valid at `validAt` and would
 * expire before `expiresAt` expire then. Also those that were not loaded.
 */
export interface LotsSlid {
  readonly fact: 'LotsSlid';
  readonly accountId: string;
  readonly validAt: Instant;
  readonly expiresAt: Instant;
}

/** A member is warned of points about to expire. */
export interface ExpiryWarned {
  readonly fact: 'ExpiryWarned';
  readonly warning: ExpiryWarning;
}

/** Points that one EXPIRE entry took were given back; that happens once an entry. */
export interface ExpiryReinstated {
  readonly fact: 'ExpiryReinstated';
  readonly accountId: string;
  /** Sequence of the EXPIRE entry. */
  readonly sequence: number;
  readonly points: Points;
  readonly recordedAt: Instant;
}

/** The clock of a sandbox program is so many milliseconds ahead from now on. */
export interface SandboxClockMoved {
  readonly fact: 'SandboxClockMoved';
  readonly clockAhead: number;
}

/** Spending was frozen because the ledger does not prove the balance, or is free again. */
export interface SpendingFrozenChanged {
  readonly fact: 'SpendingFrozenChanged';
  readonly accountId: string;
  readonly frozen: boolean;
}

/**
 * One member is another from now on: every name of `absorbed`, and of whoever was merged into it
 * before, names `survivor`. Orders, activities, redemptions, holds and daily uses go along; the
 * entries of the old account stay, so that orders and activities name none of them any more.
 */
export interface MembersMerged {
  readonly fact: 'MembersMerged';
  readonly survivor: Member;
  readonly absorbed: Member;
  readonly recordedAt: Instant;
}

/**
 * Personal data of a member is gone, that of everybody merged into it as well; what the ledger says
 * of points stays. The membership is closed.
 */
export interface MemberErased {
  readonly fact: 'MemberErased';
  /** The member as it is now: names that say nothing. */
  readonly member: Member;
  readonly recordedAt: Instant;
}

/** A draft of the rule book, whole, as it stands now. */
export interface RuleBookDraftRecorded {
  readonly fact: 'RuleBookDraftRecorded';
  readonly draft: RuleBookDraft;
  readonly isFirst: boolean;
}

/** The program has a new revision of its rules, from now on or from a later instant on. */
export interface RuleBookPublished {
  readonly fact: 'RuleBookPublished';
  readonly publication: RuleBookPublication;
}

/** The revision that was to decide later never will. */
export interface RuleBookPublicationCancelled extends RuleBookCancellation {
  readonly fact: 'RuleBookPublicationCancelled';
  readonly revision: number;
}

/** Somebody wants to know what a draft would have given. */
export interface PreviewRequested {
  readonly fact: 'PreviewRequested';
  readonly request: PreviewRequest;
}

/** What was decided. Facts are saved together or not at all. */
export type Fact =
  | MemberEnrolled
  | IdentitiesChanged
  | EntryRecorded
  | GrowthChanged
  | OrderRecorded
  | ActivityRecorded
  | DailyMaximumUsed
  | HoldRecorded
  | RefundRecorded
  | RedemptionRecorded
  | StockChanged
  | RewardRecorded
  | RewardCodesImported
  | RewardCodesIssued
  | LotRescheduled
  | LotsSlid
  | ExpiryWarned
  | ExpiryReinstated
  | SandboxClockMoved
  | SpendingFrozenChanged
  | MembersMerged
  | MemberErased
  | RuleBookDraftRecorded
  | RuleBookPublished
  | RuleBookPublicationCancelled
  | PreviewRequested;
