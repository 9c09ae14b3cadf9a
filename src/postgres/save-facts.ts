import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { BatchChanges, CommandRecord } from '../engine/ports.ts';
import type { AccountState } from '../loyalty/account/account.ts';
import type { Member } from '../loyalty/account/member.ts';
import type { ActivityRecord } from '../loyalty/earning/activity-record.ts';
import type { OrderRecord } from '../loyalty/earning/order-record.ts';
import type { Fact } from '../loyalty/facts.ts';
import { invariant } from '../loyalty/invariant.ts';
import type { Entry } from '../loyalty/ledger/entry.ts';
import type { Lot } from '../loyalty/lots/lot.ts';
import type { DailyUse, WorkingSet } from '../loyalty/working-set.ts';
import {
  type Column,
  insertInto,
  type RowsToWrite,
  rowsToWrite,
  updateOf,
  writeAll,
} from './set-wise.ts';
import { run } from './statement.ts';

interface AllocationRow {
  readonly entry: Entry;
  readonly position: number;
  readonly lotId: string;
  readonly points: number;
}

const MEMBERS = insertInto<Member>('member', [
  { name: 'member_id', type: 'text', of: (row) => row.memberId },
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'external_id', type: 'text', of: (row) => row.externalId },
  { name: 'phone', type: 'text', of: (row) => row.phone },
  { name: 'member_code', type: 'text', of: (row) => row.memberCode },
  { name: 'enrolled_at', type: 'timestamptz', of: (row) => row.enrolledAt },
  { name: 'referred_by', type: 'text', of: (row) => row.referredBy },
]);

const ACCOUNT: readonly Column<AccountState>[] = [
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
];
const NEW_ACCOUNTS = insertInto<AccountState>('account', [
  { name: 'member_id', type: 'text', of: (row) => row.memberId },
  ...ACCOUNT,
]);
const ACCOUNTS = updateOf<AccountState>('account', ['account_id'], ACCOUNT);

const ENTRIES = insertInto<Entry>('entry', [
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
  { name: 'note', type: 'text', of: (row) => row.note },
  { name: 'revision', type: 'int', of: (row) => row.revision },
  { name: 'idempotency_key', type: 'text', of: (row) => row.idempotencyKey },
]);

const LOT_KEY: readonly Column<Lot>[] = [
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'lot_id', type: 'text', of: (row) => row.lotId },
];
const LOT_STATE: readonly Column<Lot>[] = [
  { name: 'remaining', type: 'bigint', of: (row) => row.remaining },
  { name: 'held', type: 'bigint', of: (row) => row.held },
];
const NEW_LOTS = insertInto<Lot>('lot', [
  ...LOT_KEY,
  ...LOT_STATE,
  { name: 'earned', type: 'bigint', of: (row) => row.earned },
  { name: 'available_at', type: 'timestamptz', of: (row) => row.availableAt },
  { name: 'expires_at', type: 'timestamptz', of: (row) => row.expiresAt },
  { name: 'source_sequence', type: 'int', of: (row) => row.sourceSequence },
]);
const LOTS = updateOf<Lot>('lot', ['account_id', 'lot_id'], [...LOT_KEY, ...LOT_STATE]);

const ALLOCATIONS = insertInto<AllocationRow>('allocation', [
  { name: 'account_id', type: 'text', of: (row) => row.entry.accountId },
  { name: 'sequence', type: 'int', of: (row) => row.entry.sequence },
  { name: 'lot_id', type: 'text', of: (row) => row.lotId },
  { name: 'position', type: 'int', of: (row) => row.position },
  { name: 'points', type: 'bigint', of: (row) => row.points },
]);

// The account of an order never changes. No ON CONFLICT for a new one: when another batch has
// opened it meanwhile, this one starts over and sees it.
const ORDER: readonly Column<OrderRecord>[] = [
  { name: 'order_id', type: 'text', of: (row) => row.orderId },
  { name: 'earning', type: 'json', of: (row) => row.earning },
  { name: 'redemption', type: 'json', of: (row) => row.redemption },
  { name: 'points_earned', type: 'bigint', of: (row) => row.earning?.points ?? 0 },
  { name: 'points_redeemed', type: 'bigint', of: (row) => row.redemption?.points ?? 0 },
  { name: 'entry_sequences', type: 'int[]', of: (row) => row.sequences },
];
const NEW_ORDERS = insertInto<OrderRecord>('order_record', [
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  ...ORDER,
]);
const ORDERS = updateOf<OrderRecord>('order_record', ['order_id'], ORDER);

const ACTIVITIES = insertInto<ActivityRecord>('activity_record', [
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
]);

const DAILY_USES = insertInto<DailyUse>(
  'daily_use',
  [
    { name: 'account_id', type: 'text', of: (row) => row.accountId },
    { name: 'day', type: 'date', of: (row) => row.day },
    { name: 'rule_id', type: 'text', of: (row) => row.ruleId },
    { name: 'points', type: 'bigint', of: (row) => row.points },
  ],
  'on conflict (program_id, account_id, day, rule_id) do update set points = excluded.points',
);

// No ON CONFLICT: a key that another replica has used meanwhile must make the batch start over.
const RECORDS = insertInto<CommandRecord>('command_record', [
  { name: 'idempotency_key', type: 'text', of: (row) => row.idempotencyKey },
  { name: 'kind', type: 'text', of: (row) => row.kind },
  { name: 'fingerprint', type: 'text', of: (row) => row.fingerprint },
  { name: 'actor', type: 'text', of: (row) => row.actor },
  { name: 'answer', type: 'json', of: (row) => row.answer },
  { name: 'recorded_at', type: 'timestamptz', of: (row) => row.recordedAt },
]);

/** Writes what a batch has decided, in one statement. */
export async function saveFacts(
  em: SqlEntityManager,
  programId: string,
  changes: BatchChanges,
): Promise<void> {
  const parts = partsOf(changes);
  if (parts.every(({ count }) => count === 0)) return;
  const { statement, parameters } = writeAll(programId, parts);
  await run(em, statement, parameters);
}

function partsOf({ facts, records, workingSet }: BatchChanges): readonly RowsToWrite[] {
  const enrolled = factsOf(facts, 'MemberEnrolled');
  const recorded = factsOf(facts, 'EntryRecorded');
  const entries = recorded.map(({ entry }) => entry);
  const newAccounts = new Set(enrolled.map(({ account }) => account.accountId));
  const changedAccounts = new Set([
    ...entries.map(({ accountId }) => accountId),
    ...factsOf(facts, 'GrowthChanged').map(({ accountId }) => accountId),
  ]);
  const account = (accountId: string) => workingSet.account(accountId);
  const lots = lotsOf(recorded, workingSet);
  const orders = ordersOf(facts, workingSet);
  return [
    rowsToWrite(
      MEMBERS,
      enrolled.map(({ member }) => member),
    ),
    rowsToWrite(NEW_ACCOUNTS, [...newAccounts].map(account)),
    rowsToWrite(ACCOUNTS, [...changedAccounts.difference(newAccounts)].map(account)),
    rowsToWrite(ENTRIES, entries),
    rowsToWrite(NEW_LOTS, lots.opened),
    rowsToWrite(LOTS, lots.changed),
    rowsToWrite(ALLOCATIONS, entries.flatMap(allocationsOf)),
    rowsToWrite(NEW_ORDERS, orders.opened),
    rowsToWrite(ORDERS, orders.changed),
    rowsToWrite(
      ACTIVITIES,
      factsOf(facts, 'ActivityRecorded').map(({ activity }) => activity),
    ),
    rowsToWrite(DAILY_USES, dailyUsesOf(facts, workingSet)),
    rowsToWrite(RECORDS, records),
  ];
}

function factsOf<Name extends Fact['fact']>(
  facts: readonly Fact[],
  name: Name,
): readonly Extract<Fact, { readonly fact: Name }>[] {
  return facts.filter((fact): fact is Extract<Fact, { readonly fact: Name }> => fact.fact === name);
}

/** Lots as they stand after the whole batch: new ones, and older ones that entries have touched. */
function lotsOf(
  recorded: readonly { readonly entry: Entry; readonly opened: readonly Lot[] }[],
  workingSet: WorkingSet,
): { readonly opened: readonly Lot[]; readonly changed: readonly Lot[] } {
  const opened = new Map<string, string>();
  const touched = new Map<string, string>();
  for (const { entry, opened: lots } of recorded) {
    for (const { lotId } of lots) opened.set(lotId, entry.accountId);
    for (const { lotId } of entry.allocations) touched.set(lotId, entry.accountId);
  }
  for (const lotId of opened.keys()) touched.delete(lotId);
  const accountIds = new Set([...opened.values(), ...touched.values()]);
  const lots = new Map<string, Lot>();
  for (const accountId of accountIds) {
    for (const lot of workingSet.lots(accountId)) lots.set(lot.lotId, lot);
  }
  const stateOf = (lotId: string): Lot => {
    const lot = lots.get(lotId);
    invariant(lot, `lot ${lotId} is not in the working set`);
    return lot;
  };
  return { opened: [...opened.keys()].map(stateOf), changed: [...touched.keys()].map(stateOf) };
}

function allocationsOf(entry: Entry): readonly AllocationRow[] {
  return entry.allocations.map((allocation, position) => ({ entry, position, ...allocation }));
}

/** Orders as they stand after the whole batch: new ones, and older ones that it has changed. */
function ordersOf(
  facts: readonly Fact[],
  workingSet: WorkingSet,
): { readonly opened: readonly OrderRecord[]; readonly changed: readonly OrderRecord[] } {
  const recorded = factsOf(facts, 'OrderRecorded');
  const opened = new Set(
    recorded.filter(({ isFirst }) => isFirst).map(({ order }) => order.orderId),
  );
  const changed = new Set(recorded.map(({ order }) => order.orderId)).difference(opened);
  const stateOf = (orderId: string): OrderRecord => {
    const order = workingSet.order(orderId);
    invariant(order, `order ${orderId} is not in the working set`);
    return order;
  };
  return { opened: [...opened].map(stateOf), changed: [...changed].map(stateOf) };
}

function dailyUsesOf(facts: readonly Fact[], workingSet: WorkingSet): readonly DailyUse[] {
  const uses = new Map<string, DailyUse>();
  for (const { accountId, ruleId, day } of factsOf(facts, 'DailyMaximumUsed')) {
    const use = { accountId, ruleId, day };
    uses.set(JSON.stringify(use), { ...use, points: workingSet.usedOn(use) });
  }
  return [...uses.values()];
}
