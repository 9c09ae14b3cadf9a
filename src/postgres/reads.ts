import type { AccountState, Balance } from '../loyalty/account/account.ts';
import type { MemberIdentity } from '../loyalty/account/identity.ts';
import type { MemberRefKind, MemberView } from '../loyalty/account/member.ts';
import type { ActivityRecord } from '../loyalty/earning/activity-record.ts';
import type { OrderRecord } from '../loyalty/earning/order-record.ts';
import type { Hold } from '../loyalty/holds/hold.ts';
import type { Entry, EntryKind } from '../loyalty/ledger/entry.ts';
import type { ExpiryWarning } from '../loyalty/lots/expiry-warning.ts';
import type { Lot } from '../loyalty/lots/lot.ts';
import type { Points } from '../loyalty/points.ts';
import type { RuleBook } from '../loyalty/program/rule-book.ts';
import type { Reward } from '../loyalty/rewards/reward.ts';
import type { RewardChange } from '../loyalty/rewards/reward-change.ts';
import type { RewardRedemption } from '../loyalty/rewards/reward-redemption.ts';
import type { Day, Instant } from '../loyalty/time.ts';
import type { AuditedAccount } from './read/audit-accounts.ts';
import type { IdentityChange } from './read/identities.ts';
import type { PreviewReads } from './read/preview-reads.ts';
import type { StatisticsKey, StatisticsRow } from './read/program-statistics.ts';
import type { RuleBookReads } from './read/rule-book-reads.ts';
import type { ProgramClock, TimeReads } from './read/time-reads.ts';

/** Part of a list, and whether anything follows it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
}

export interface EntryKey {
  readonly accountId: string;
  readonly sequence: number;
}

/** Newest first: entries of the account with a sequence below `before`. */
export interface EntriesPageKey {
  readonly accountId: string;
  /** Sequence of the last entry already seen; null starts at the newest. */
  readonly before: number | null;
  readonly limit: number;
  /** Null is every kind. */
  readonly kinds: readonly EntryKind[] | null;
}

/** Oldest first: entries of the account with a sequence above `after`. */
export interface EntriesAfterKey {
  readonly accountId: string;
  readonly after: number;
  readonly limit: number;
}

/** The account and those of its entries that follow; both as of one moment. */
export interface EntriesAfter {
  readonly account: AccountState;
  readonly entries: readonly Entry[];
}

/** Oldest first: expiry warnings of the account with a number above `after`. */
export type WarningsAfterKey = EntriesAfterKey;

/** The account and those of its expiry warnings that follow; both as of one moment. */
export interface WarningsAfter {
  readonly account: AccountState;
  readonly warnings: readonly ExpiryWarning[];
}

/** Where a lot stands in spending order. */
export interface LotCursor {
  readonly expiresAt: Instant | null;
  readonly availableAt: Instant;
  readonly lotId: string;
}

/** Spending order: open lots (something remaining, pending or held) behind `after`. */
export interface LotsPageKey {
  readonly accountId: string;
  readonly after: LotCursor | null;
  readonly limit: number;
}

/** Points of open lots that expire after `from` and before `from + withinDays` days. */
export interface ExpiringKey {
  readonly accountId: string;
  readonly from: Instant;
  readonly withinDays: number;
}

/** What expires on one day of the program. */
export interface ExpiringPoints {
  /** The last day on which the points are valid. */
  readonly on: Day;
  /** The first instant at which the first of them are not. */
  readonly at: Instant;
  readonly points: Points;
}

export interface BalanceAtKey {
  readonly accountId: string;
  readonly at: Instant;
}

export interface BalanceAt extends Balance {
  readonly sequence: number;
}

export interface ProgramsPageKey {
  /** Id of the last program already seen; null starts at the first. */
  readonly after: string | null;
  readonly limit: number;
}

/** A program as its rules are now, and how its clock stands. */
export interface ListedProgram extends ProgramClock {
  readonly ruleBook: RuleBook;
}

export interface RewardsPageKey {
  /** Id of the last reward already seen; null starts at the first. */
  readonly after: string | null;
  readonly limit: number;
  /** Whether those that were retired are listed as well. */
  readonly includeRetired: boolean;
}

export interface RewardChangesPageKey {
  readonly rewardId: string;
  /** Newest first: id of the last one already seen; null starts at the newest. */
  readonly before: string | null;
  readonly limit: number;
}

export interface RedemptionsPageKey {
  readonly memberId: string;
  /** Newest first: id of the last one already seen; null starts at the newest. */
  readonly before: string | null;
  readonly limit: number;
}

export interface RedemptionCountKey {
  readonly memberId: string;
  readonly rewardId: string;
  /** Null is ever. */
  readonly since: Instant | null;
}

/**
 * Everything that is read outside a command. Each method answers for a whole batch of keys with one
 * SQL statement (none for no keys), one answer a key in the order of the keys; what does not exist
 * in `programId` is null or empty. A failure of the database is thrown as a `Fault`.
 */
export interface Reads extends TimeReads, RuleBookReads, PreviewReads {
  /** The program's current rule book, or null when no program has this code. */
  programByCode(code: string): Promise<RuleBook | null>;
  /** All programs, in the order of their ids. */
  programsPage(key: ProgramsPageKey): Promise<Page<ListedProgram>>;
  /** The current rule book of the program; a cached one where its revision is still current. */
  currentRuleBook(programId: string): Promise<RuleBook | null>;
  /** Any revision of the rule book; a cached one where it was read before. */
  ruleBook(programId: string, revision: number): Promise<RuleBook | null>;
  /**
   * `values` are ids, external ids, phones (normalized) or member codes, all of one kind. The names
   * of a member that was merged into another are names of that other one.
   */
  membersBy(
    programId: string,
    kind: MemberRefKind,
    values: readonly string[],
  ): Promise<readonly (MemberView | null)[]>;
  /** The account of a member that was merged is that of the member it is now, here and below. */
  membersByAccount(
    programId: string,
    accountIds: readonly string[],
  ): Promise<readonly (MemberView | null)[]>;
  accounts(
    programId: string,
    accountIds: readonly string[],
  ): Promise<readonly (AccountState | null)[]>;
  /** All names of the member of each account, by kind, the oldest first. */
  identities(
    programId: string,
    accountIds: readonly string[],
  ): Promise<readonly (readonly MemberIdentity[])[]>;

  /** What became of those names, the latest change first. */
  identityChanges(
    programId: string,
    accountIds: readonly string[],
  ): Promise<readonly (readonly IdentityChange[])[]>;

  /** The accounts that were merged into each, as they were left. */
  absorbedAccounts(
    programId: string,
    accountIds: readonly string[],
  ): Promise<readonly (readonly AccountState[])[]>;
  entriesPage(programId: string, keys: readonly EntriesPageKey[]): Promise<readonly Page<Entry>[]>;
  entriesAfter(
    programId: string,
    keys: readonly EntriesAfterKey[],
  ): Promise<readonly (EntriesAfter | null)[]>;
  entries(programId: string, keys: readonly EntryKey[]): Promise<readonly (Entry | null)[]>;
  lotsPage(programId: string, keys: readonly LotsPageKey[]): Promise<readonly Page<Lot>[]>;
  /** Any lot of the account, open or used up. */
  lots(
    programId: string,
    keys: readonly { readonly accountId: string; readonly lotId: string }[],
  ): Promise<readonly (Lot | null)[]>;
  /** Soonest first, one row a day of the program. */
  expiring(
    programId: string,
    keys: readonly ExpiringKey[],
  ): Promise<readonly (readonly ExpiringPoints[])[]>;
  /** The balance after the last entry recorded at or before `at`; zeros before the first. */
  balancesAt(programId: string, keys: readonly BalanceAtKey[]): Promise<readonly BalanceAt[]>;
  /** 0 for an account without entries, null for none. */
  latestSequences(
    programId: string,
    accountIds: readonly string[],
  ): Promise<readonly (number | null)[]>;
  orders(programId: string, orderIds: readonly string[]): Promise<readonly (OrderRecord | null)[]>;
  activities(
    programId: string,
    activityIds: readonly string[],
  ): Promise<readonly (ActivityRecord | null)[]>;
  /** What each order caused, in sequence; first what it did in accounts that were merged since. */
  orderEntries(
    programId: string,
    orderIds: readonly string[],
  ): Promise<readonly (readonly Entry[])[]>;
  holds(programId: string, holdIds: readonly string[]): Promise<readonly (Hold | null)[]>;
  expiryWarningsAfter(
    programId: string,
    keys: readonly WarningsAfterKey[],
  ): Promise<readonly (WarningsAfter | null)[]>;
  /** Number of the latest warning: 0 for an account without warnings, null for none. */
  latestWarnings(
    programId: string,
    accountIds: readonly string[],
  ): Promise<readonly (number | null)[]>;
  /** Number of the warning in its account; null when that account has no such warning. */
  warningNumber(programId: string, accountId: string, warningId: string): Promise<number | null>;
  /** By position, then id. */
  rewardsPage(programId: string, key: RewardsPageKey): Promise<Page<Reward>>;
  rewards(programId: string, rewardIds: readonly string[]): Promise<readonly (Reward | null)[]>;
  rewardChangesPage(
    programId: string,
    keys: readonly RewardChangesPageKey[],
  ): Promise<readonly Page<RewardChange>[]>;
  redemptionsPage(
    programId: string,
    keys: readonly RedemptionsPageKey[],
  ): Promise<readonly Page<RewardRedemption>[]>;
  redemptions(
    programId: string,
    redemptionIds: readonly string[],
  ): Promise<readonly (RewardRedemption | null)[]>;
  /** How many of the reward the member has taken since then, cancelled ones left out. */
  redemptionCounts(
    programId: string,
    keys: readonly RedemptionCountKey[],
  ): Promise<readonly number[]>;
  /** What became of points in these days, ordered by what the rows are told apart by. */
  programStatistics(programId: string, key: StatisticsKey): Promise<readonly StatisticsRow[]>;
  /**
   * The account held against its own ledger, every entry of it; null when there is none. It is
   * one transaction of as many statements as the ledger has pages.
   */
  auditAccount(programId: string, accountId: string): Promise<AuditedAccount | null>;
  /** Resolves when the database answers, and throws a `Fault` when it does not. */
  ping(): Promise<void>;
}
