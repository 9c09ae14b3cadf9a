import type { CommandRecord } from '../engine/ports.ts';
import type { AccountState } from '../loyalty/account/account.ts';
import type { Member } from '../loyalty/account/member.ts';
import type { ActivityRecord } from '../loyalty/earning/activity-record.ts';
import type { OrderRecord } from '../loyalty/earning/order-record.ts';
import type { Entry } from '../loyalty/ledger/entry.ts';
import type { DailyUse } from '../loyalty/loaded.ts';
import type { Allocation, Lot } from '../loyalty/lots/lot.ts';
import type { Counted } from '../loyalty/statistics/counted.ts';
import type { StatisticTally } from '../loyalty/statistics/statistic.ts';
import type { OrderEntry } from './as-loaded.ts';
import { type Column, insertInto, updateOf } from './set-wise.ts';

/** How rows of the tables that most batches write are written. */

export const MEMBERS = insertInto<Member>('member', [
  { name: 'member_id', type: 'text', of: (row) => row.memberId },
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'external_id', type: 'text', of: (row) => row.externalId },
  { name: 'phone', type: 'text', of: (row) => row.phone },
  { name: 'member_code', type: 'text', of: (row) => row.memberCode },
  { name: 'enrolled_at', type: 'timestamptz', of: (row) => row.enrolledAt },
  { name: 'referred_by', type: 'text', of: (row) => row.referredBy },
]);

/** An account with the hash of its latest entry. */
export interface AccountRow extends AccountState {
  readonly head: Buffer | null;
}

const ACCOUNT: readonly Column<AccountRow>[] = [
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'status', type: 'text', of: (row) => row.status },
  { name: 'growth_value', type: 'bigint', of: (row) => row.growthValue },
  { name: 'available', type: 'bigint', of: (row) => row.available },
  { name: 'pending', type: 'bigint', of: (row) => row.pending },
  { name: 'held', type: 'bigint', of: (row) => row.held },
  { name: 'debt', type: 'bigint', of: (row) => row.debt },
  { name: 'lifetime_earned', type: 'bigint', of: (row) => row.lifetimeEarned },
  { name: 'lifetime_redeemed', type: 'bigint', of: (row) => row.lifetimeRedeemed },
  { name: 'lifetime_expired', type: 'bigint', of: (row) => row.lifetimeExpired },
  { name: 'sequence', type: 'int', of: (row) => row.sequence },
  { name: 'warnings', type: 'int', of: (row) => row.warnings },
  { name: 'spending_frozen', type: 'boolean', of: (row) => row.spendingFrozen },
  { name: 'head_hash', type: 'bytea', of: (row) => row.head },
];
export const NEW_ACCOUNTS = insertInto<AccountRow>('account', [
  { name: 'member_id', type: 'text', of: (row) => row.memberId },
  ...ACCOUNT,
]);
export const ACCOUNTS = updateOf<AccountRow>('account', ['account_id'], ACCOUNT);

/** An entry with the hash of the one before, and what it is counted under. */
export interface EntryRow extends Entry {
  readonly previousHash: Buffer;
  readonly counted: Counted;
}

export const ENTRIES = insertInto<EntryRow>('entry', [
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'sequence', type: 'int', of: (row) => row.sequence },
  { name: 'entry_id', type: 'text', of: (row) => row.entryId },
  { name: 'kind', type: 'text', of: (row) => row.kind },
  { name: 'change_available', type: 'bigint', of: (row) => row.change.available },
  { name: 'change_pending', type: 'bigint', of: (row) => row.change.pending },
  { name: 'change_held', type: 'bigint', of: (row) => row.change.held },
  { name: 'change_debt', type: 'bigint', of: (row) => row.change.debt },
  { name: 'balance_available', type: 'bigint', of: (row) => row.balance.available },
  { name: 'balance_pending', type: 'bigint', of: (row) => row.balance.pending },
  { name: 'balance_held', type: 'bigint', of: (row) => row.balance.held },
  { name: 'balance_debt', type: 'bigint', of: (row) => row.balance.debt },
  { name: 'occurred_at', type: 'timestamptz', of: (row) => row.occurredAt },
  { name: 'recorded_at', type: 'timestamptz', of: (row) => row.recordedAt },
  { name: 'reference', type: 'text', of: (row) => row.reference },
  { name: 'actor', type: 'text', of: (row) => row.actor },
  { name: 'purpose', type: 'text', of: (row) => row.purpose },
  { name: 'purpose_tag', type: 'text', of: (row) => row.purposeTag },
  { name: 'note', type: 'text', of: (row) => row.note },
  { name: 'revision', type: 'int', of: (row) => row.revision },
  { name: 'idempotency_key', type: 'text', of: (row) => row.idempotencyKey },
  { name: 'previous_hash', type: 'bytea', of: (row) => row.previousHash },
  { name: 'store_id', type: 'text', of: (row) => row.counted.storeId },
  { name: 'level_id', type: 'text', of: (row) => row.counted.levelId },
  {
    name: 'by_rule',
    type: 'json',
    of: ({ counted: { byRule } }) =>
      byRule.length > 0 ? byRule.map(({ rule, points }) => [rule, points]) : null,
  },
  // What a version before writes is not, and is found by that.
  { name: 'is_counted', type: 'boolean', of: () => true },
]);

const LOT_KEY: readonly Column<Lot>[] = [
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'lot_id', type: 'text', of: (row) => row.lotId },
];
const LOT_PARTS: readonly Column<Lot>[] = [
  { name: 'remaining', type: 'bigint', of: (row) => row.remaining },
  { name: 'pending', type: 'bigint', of: (row) => row.pending },
  { name: 'held', type: 'bigint', of: (row) => row.held },
];
const LOT_TIMES: readonly Column<Lot>[] = [
  { name: 'available_at', type: 'timestamptz', of: (row) => row.availableAt },
  { name: 'expires_at', type: 'timestamptz', of: (row) => row.expiresAt },
];
export const NEW_LOTS = insertInto<Lot>('lot', [
  ...LOT_KEY,
  ...LOT_PARTS,
  ...LOT_TIMES,
  { name: 'earned', type: 'bigint', of: (row) => row.earned },
  { name: 'source_sequence', type: 'int', of: (row) => row.sourceSequence },
  { name: 'order_id', type: 'text', of: (row) => row.orderId },
  { name: 'validity', type: 'json', of: (row) => row.validity },
  { name: 'slides', type: 'boolean', of: (row) => row.slides },
]);
const LOT_KEYS = ['account_id', 'lot_id'];
export const LOTS = updateOf<Lot>('lot', LOT_KEYS, [...LOT_KEY, ...LOT_PARTS]);
/** Those whose times have changed as well. */
export const MOVED_LOTS = updateOf<Lot>('lot', LOT_KEYS, [...LOT_KEY, ...LOT_PARTS, ...LOT_TIMES]);

export interface AllocationRow extends Allocation {
  readonly entry: Entry;
  readonly position: number;
}

export const ALLOCATIONS = insertInto<AllocationRow>('allocation', [
  { name: 'account_id', type: 'text', of: (row) => row.entry.accountId },
  { name: 'sequence', type: 'int', of: (row) => row.entry.sequence },
  { name: 'lot_id', type: 'text', of: (row) => row.lotId },
  { name: 'position', type: 'int', of: (row) => row.position },
  { name: 'points', type: 'bigint', of: (row) => row.points },
  { name: 'pending', type: 'bigint', of: (row) => row.pending },
  { name: 'held', type: 'bigint', of: (row) => row.held },
]);

/** An order with what it caused in accounts that were merged since. */
export interface OrderRow extends OrderRecord {
  readonly earlier: readonly OrderEntry[];
}

function isUntouched({ refunded }: OrderRow): boolean {
  return !refunded.isWhole && Object.keys(refunded.quantities).length === 0;
}

// No ON CONFLICT for a new one: when another batch has opened it meanwhile, this one starts over
// and sees it.
const ORDER: readonly Column<OrderRow>[] = [
  { name: 'order_id', type: 'text', of: (row) => row.orderId },
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'earning', type: 'json', of: (row) => row.earning },
  { name: 'redemption', type: 'json', of: (row) => row.redemption },
  { name: 'held', type: 'bigint', of: (row) => row.held },
  { name: 'refunded', type: 'json', of: (row) => (isUntouched(row) ? null : row.refunded) },
  { name: 'waiting', type: 'json', of: (row) => (row.waiting.length > 0 ? row.waiting : null) },
  { name: 'confirmed_at', type: 'timestamptz', of: (row) => row.confirmedAt },
  {
    name: 'points_earned',
    type: 'bigint',
    of: ({ earning }) => (earning === null ? 0 : earning.points - earning.takenBack),
  },
  {
    name: 'points_redeemed',
    type: 'bigint',
    of: ({ redemption }) => (redemption === null ? 0 : redemption.points - redemption.returned),
  },
  { name: 'entry_sequences', type: 'int[]', of: (row) => row.sequences },
  {
    name: 'earlier_entries',
    type: 'json',
    of: (row) => (row.earlier.length > 0 ? row.earlier : null),
  },
];
export const NEW_ORDERS = insertInto<OrderRow>('order_record', ORDER);
export const ORDERS = updateOf<OrderRow>('order_record', ['order_id'], ORDER);

export const ACTIVITIES = insertInto<ActivityRecord>('activity_record', [
  { name: 'activity_id', type: 'text', of: (row) => row.activityId },
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'type', type: 'text', of: (row) => row.type },
  { name: 'quantity', type: 'bigint', of: (row) => row.quantity },
  { name: 'store_id', type: 'text', of: (row) => row.storeId },
  { name: 'channel', type: 'text', of: (row) => row.channel },
  { name: 'occurred_at', type: 'timestamptz', of: (row) => row.occurredAt },
  { name: 'recorded_at', type: 'timestamptz', of: (row) => row.recordedAt },
  { name: 'points', type: 'bigint', of: (row) => row.points },
  { name: 'sequence', type: 'int', of: (row) => row.sequence },
  { name: 'amount', type: 'bigint', of: (row) => row.amount },
  { name: 'circumstances', type: 'json', of: (row) => row.circumstances },
  { name: 'breakdown', type: 'json', of: (row) => row.breakdown },
]);

// What the batch has used more: it need not have loaded what was used before.
export const DAILY_USES = insertInto<DailyUse>(
  'daily_use',
  [
    { name: 'account_id', type: 'text', of: (row) => row.accountId },
    { name: 'day', type: 'date', of: (row) => row.day },
    { name: 'rule_id', type: 'text', of: (row) => row.ruleId },
    { name: 'points', type: 'bigint', of: (row) => row.points },
  ],
  `on conflict (program_id, account_id, day, rule_id)
    do update set points = daily_use.points + excluded.points`,
);

/** Only ever added: no row of statistics is one that two batches change. */
export const STATISTICS = insertInto<StatisticTally>('statistic_tally', [
  { name: 'day', type: 'date', of: (row) => row.day },
  { name: 'measure', type: 'text', of: (row) => row.measure },
  { name: 'purpose', type: 'text', of: (row) => row.purpose ?? '' },
  { name: 'purpose_tag', type: 'text', of: (row) => row.purposeTag ?? '' },
  { name: 'store_id', type: 'text', of: (row) => row.storeId ?? '' },
  { name: 'level_id', type: 'text', of: (row) => row.levelId ?? '' },
  {
    name: 'lines',
    type: 'json',
    of: ({ lines }) => lines.map(({ rule, points, count }) => [rule ?? '', points, count]),
  },
]);

// No ON CONFLICT: a key that another replica has used meanwhile must make the batch start over.
export const RECORDS = insertInto<CommandRecord>('command_record', [
  { name: 'idempotency_key', type: 'text', of: (row) => row.idempotencyKey },
  { name: 'kind', type: 'text', of: (row) => row.kind },
  { name: 'fingerprint', type: 'text', of: (row) => row.fingerprint },
  { name: 'actor', type: 'text', of: (row) => row.actor },
  { name: 'answer', type: 'json', of: (row) => row.answer },
  { name: 'recorded_at', type: 'timestamptz', of: (row) => row.recordedAt },
]);
