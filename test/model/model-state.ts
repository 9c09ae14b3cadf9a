import type { Balance, MemberStatus } from '../../src/loyalty/account/account.ts';
import type { HoldStatus } from '../../src/loyalty/holds/hold.ts';
import type { EntryKind, Purpose } from '../../src/loyalty/ledger/entry.ts';
import type { ExpiryPolicy } from '../../src/loyalty/program/expiry-policy.ts';
import type { RuleBookContent } from '../../src/loyalty/program/revisions/rule-book-content.ts';
import type { RuleBookDraftStatus } from '../../src/loyalty/program/revisions/rule-book-draft.ts';
import type { RedemptionRate, RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { RefundLine } from '../../src/loyalty/refunds/refund.ts';
import type { RewardRedemptionStatus } from '../../src/loyalty/rewards/reward-redemption.ts';
import type { HappenedLine, Known } from './model-rules.ts';

export interface ModelLot {
  lotId: string;
  earned: number;
  remaining: number;
  pending: number;
  held: number;
  availableAt: number;
  expiresAt: number | null;
  orderId: string | null;
  validity: ExpiryPolicy | null;
  slides: boolean;
}

/** Points of one lot that something took. */
export interface Share {
  readonly lotId: string;
  readonly points: number;
  readonly expiresAt: number | null;
  readonly availableAt: number;
}

export interface ModelWarning {
  readonly number: number;
  readonly lastDay: string;
  readonly thresholdDays: number;
  readonly daysLeft: number;
  readonly points: number;
}

/** Balances are not kept: they are the sums of the lots. */
export interface ModelAccount {
  readonly accountId: string;
  readonly memberId: string;
  status: MemberStatus;
  debt: number;
  growthValue: number;
  lifetimeEarned: number;
  lifetimeRedeemed: number;
  lifetimeExpired: number;
  sequence: number;
  spendingFrozen: boolean;
  lots: ModelLot[];
  warnings: readonly ModelWarning[];
}

export interface ModelMember {
  readonly memberId: string;
  readonly accountId: string;
  externalId: string;
  phone: string | null;
  memberCode: string;
  readonly enrolledAt: number;
  mergedInto: string | null;
}

export interface ModelHold {
  readonly holdId: string;
  accountId: string;
  readonly orderId: string;
  status: HoldStatus;
  readonly points: number;
  captured: number;
  released: number;
  readonly expiresAt: number;
  readonly payable: number;
  readonly occurredAt: number;
  /** The day of whose maximum it uses up some; null when there was none. */
  readonly countedOn: string | null;
  /** What its points are worth, whatever others are by now. */
  readonly rate: RedemptionRate;
  shares: readonly Share[];
}

export interface ModelLine extends HappenedLine {
  readonly lineId: string;
}

export interface ModelEarning {
  /** The revision by whose rules it earned, and what was known then. */
  readonly revision: number;
  readonly known: Known;
  readonly storeId: string | null;
  readonly channel: string | null;
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly lines: readonly ModelLine[];
  readonly coupon: number;
  readonly points: number;
  readonly growth: number;
  readonly takenBack: number;
  readonly growthTakenBack: number;
}

export interface ModelPayment {
  readonly recordedAt: number;
  readonly points: number;
  readonly worth: number;
  readonly returned: number;
  readonly shares: readonly Share[];
}

export interface ModelOrder {
  readonly orderId: string;
  accountId: string | null;
  earning: ModelEarning | null;
  payment: ModelPayment | null;
  refundedWhole: boolean;
  refunded: Readonly<Record<string, number>>;
  waiting: readonly string[];
  confirmedAt: number | null;
}

export interface ModelRefund {
  readonly refundId: string;
  readonly orderId: string;
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly lines: readonly RefundLine[] | null;
  clawedBack: number;
  becameDebt: number;
  returned: number;
  appliedAt: number | null;
}

export interface ModelRedemption {
  readonly redemptionId: string;
  memberId: string;
  readonly rewardId: string;
  readonly quantity: number;
  readonly points: number;
  /** Of the reward's pool; null where it has none: the codes are not foretold. */
  readonly codes: readonly string[] | null;
  status: RewardRedemptionStatus;
  readonly redeemedAt: number;
  settledAt: number | null;
  shares: readonly Share[];
}

export interface ModelExpired {
  readonly points: number;
  readonly reinstatedAt: number | null;
}

/** A code of a pool, in the order in which it is given out. */
export interface ModelCode {
  readonly codeId: string;
  readonly rewardId: string;
  readonly code: string;
  redemptionId: string | null;
}

export interface ModelDraft {
  readonly draftId: string;
  readonly basedOn: number;
  readonly content: RuleBookContent;
  readonly version: number;
  readonly status: RuleBookDraftStatus;
  readonly publishedAs: number | null;
  readonly updatedAt: number;
}

/** The rules as they were left by whoever changed them last. */
export interface ModelRules {
  readonly current: RuleBook;
  readonly scheduled: { readonly ruleBook: RuleBook; readonly effectiveAt: number } | null;
}

/** One line of an account's history, as far as it can be foretold. */
export interface ModelEntry {
  readonly accountId: string;
  readonly sequence: number;
  readonly kind: EntryKind;
  readonly change: Balance;
  readonly balance: Balance;
  readonly reference: string;
  readonly purpose: Purpose | null;
  /** Null where it is not foretold: expiry is dated by who sees it first. */
  readonly occurredAt: number | null;
}

/** All that the model knows; a command works on a copy, which is thrown away when it refuses. */
export interface ModelState {
  readonly members: Map<string, ModelMember>;
  readonly accounts: Map<string, ModelAccount>;
  readonly holds: Map<string, ModelHold>;
  readonly orders: Map<string, ModelOrder>;
  readonly refunds: Map<string, ModelRefund>;
  readonly redemptions: Map<string, ModelRedemption>;
  readonly expired: Map<string, ModelExpired>;
  /** Activity id → when it was recorded. */
  readonly activities: Map<string, number>;
  rules: ModelRules;
  /** Every revision that there was, also those that never decided anything. */
  readonly revisions: Map<number, RuleBook>;
  readonly drafts: Map<string, ModelDraft>;
  readonly codes: Map<string, ModelCode>;
  /** Account, what is counted, and the first day of its period → points. */
  readonly uses: Map<string, number>;
  /** Reward id → what is left of it. */
  readonly stock: Map<string, number>;
}

export function emptyState(book: RuleBook, stock: ReadonlyMap<string, number>): ModelState {
  return {
    rules: { current: book, scheduled: null },
    revisions: new Map([[book.revision, book]]),
    drafts: new Map(),
    codes: new Map(),
    members: new Map(),
    accounts: new Map(),
    holds: new Map(),
    orders: new Map(),
    refunds: new Map(),
    redemptions: new Map(),
    expired: new Map(),
    activities: new Map(),
    uses: new Map(),
    stock: new Map(stock),
  };
}

export function copyOf(state: ModelState): ModelState {
  return {
    members: rows(state.members, (row) => ({ ...row })),
    accounts: rows(state.accounts, (row) => ({
      ...row,
      lots: row.lots.map((lot) => ({ ...lot })),
    })),
    holds: rows(state.holds, (row) => ({ ...row })),
    orders: rows(state.orders, (row) => ({ ...row })),
    refunds: rows(state.refunds, (row) => ({ ...row })),
    redemptions: rows(state.redemptions, (row) => ({ ...row })),
    expired: new Map(state.expired),
    rules: state.rules,
    revisions: new Map(state.revisions),
    drafts: new Map(state.drafts),
    codes: rows(state.codes, (row) => ({ ...row })),
    activities: new Map(state.activities),
    uses: new Map(state.uses),
    stock: new Map(state.stock),
  };
}

function rows<Row>(of: Map<string, Row>, copy: (row: Row) => Row): Map<string, Row> {
  const copies = new Map<string, Row>();
  for (const [key, row] of of) copies.set(key, copy(row));
  return copies;
}

export function balanceOf({ lots, debt }: ModelAccount): Balance {
  const balance = { available: 0, pending: 0, held: 0, debt };
  for (const lot of lots) {
    balance.available += lot.remaining;
    balance.pending += lot.pending;
    balance.held += lot.held;
  }
  return balance;
}
