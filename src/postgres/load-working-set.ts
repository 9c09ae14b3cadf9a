import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { BatchKeys, CommandRecord, LoadedBatch } from '../engine/ports.ts';
import { Fault } from '../engine/ports.ts';
import type { AccountState } from '../loyalty/account/account.ts';
import {
  lookupOf,
  MEMBER_REF_KINDS,
  type Member,
  type MemberRef,
  type MemberRefKind,
} from '../loyalty/account/member.ts';
import type { ActivityRecord } from '../loyalty/earning/activity-record.ts';
import type { OrderRecord } from '../loyalty/earning/order-record.ts';
import type { Lot } from '../loyalty/lots/lot.ts';
import type { RuleBook } from '../loyalty/program/rule-book.ts';
import { DAY, dayOf, type Instant } from '../loyalty/time.ts';
import { type DailyUse, WorkingSet } from '../loyalty/working-set.ts';
import { textArray } from './array-literal.ts';
import {
  ACCOUNT_COLUMNS,
  ACTIVITY_COLUMNS,
  COMMAND_COLUMNS,
  LOT_COLUMNS,
  MEMBER_COLUMNS,
  ORDER_COLUMNS,
} from './columns.ts';
import { parseInstant } from './instant.ts';
import type { RuleBooks } from './rule-books.ts';
import { postedStatement, run, statement } from './statement.ts';

/** Account ids of the members named by ids, external ids, phones and codes in four parameters. */
function accountsNamed(first: number): string {
  // One look-up by equality a name: with `= any` the planner may take the index of another name,
  // and read the whole program, until the table has statistics.
  return MEMBER_REF_KINDS.map(
    (kind, index) => `select m.account_id
      from (select distinct name from unnest($${first + index}::text[]) as u (name)) k
      cross join lateral (select account_id from member
        where program_id = $1 and ${COLUMN_OF[kind]} = k.name offset 0) m`,
  ).join(' union all ');
}

export const COLUMN_OF: Readonly<Record<MemberRefKind, string>> = {
  id: 'member_id',
  externalId: 'external_id',
  phone: 'phone',
  memberCode: 'member_code',
};

// Sorted, so that two batches never wait for each other in a circle. Nothing but the ids is read
// here: what is read before a lock was waited for may be outdated by the time it is granted.
const LOCK_ACCOUNTS = postedStatement(
  'lock-accounts',
  `select account_id from account
   where program_id = $1 and account_id = any(array(${accountsNamed(2)}))
   order by account_id for no key update`,
);

/** One element of the answer: all rows of a table that `where` finds for the keys. */
function rowsOf(
  keys: string,
  find: { readonly columns: string; readonly table: string; readonly where: string },
): string {
  return `(select json_agg(row_to_json(r)) from (select distinct key from ${keys}) k
    cross join lateral (
      select ${find.columns} from ${find.table} where program_id = $1 and ${find.where} offset 0
    ) r)`;
}

const unnested = (parameter: number) => `unnest($${parameter}::text[]) as u (key)`;

const MEMBERS = { columns: MEMBER_COLUMNS, table: 'member m', where: 'm.account_id = k.key' };
const ACCOUNTS = { columns: ACCOUNT_COLUMNS, table: 'account a', where: 'a.account_id = k.key' };
const LOTS = {
  columns: LOT_COLUMNS,
  table: 'lot l',
  where: 'l.account_id = k.key and (l.remaining > 0 or l.held > 0)',
};
const ORDERS = { columns: ORDER_COLUMNS, table: 'order_record o', where: 'o.order_id = k.key' };
const ACTIVITIES = {
  columns: ACTIVITY_COLUMNS,
  table: 'activity_record v',
  where: 'v.activity_id = k.key',
};
const USES = {
  columns: 'd.account_id as "accountId", d.rule_id as "ruleId", d.day, d.points',
  table: 'daily_use d',
  where: 'd.account_id = k.key and d.day = any($12::date[])',
};
const RECORDS = {
  columns: COMMAND_COLUMNS,
  table: 'command_record c',
  where: 'c.idempotency_key = k.key',
};

// One row, so one round trip. A statement of its own behind the lock: READ COMMITTED gives it a
// fresh view, in which whatever was committed while the locks were waited for is seen.
const LOOK_UP_BATCH = statement(
  'look-up-batch',
  `with named (key) as materialized (${accountsNamed(2)}),
    named_for_lots (key) as materialized (${accountsNamed(6)})
  select
    (select revision from program where program_id = $1) as revision,
    ${rowsOf('named', MEMBERS)} as members,
    ${rowsOf('named', ACCOUNTS)} as accounts,
    ${rowsOf('named_for_lots', LOTS)} as lots,
    ${rowsOf(unnested(10), ORDERS)} as orders,
    ${rowsOf(unnested(11), ACTIVITIES)} as activities,
    ${rowsOf('named', USES)} as uses,
    ${rowsOf(unnested(13), RECORDS)} as records`,
);

/** Instants inside JSON are text. */
type InJson<Row> = {
  readonly [Key in keyof Row]: Key extends InstantKey ? Texted<Row[Key]> : Row[Key];
};
type InstantKey = 'enrolledAt' | 'availableAt' | 'expiresAt' | 'occurredAt' | 'recordedAt';
type Texted<Value> = Value extends null ? null : string;

interface Found {
  readonly revision: number | null;
  readonly members: readonly InJson<Member>[] | null;
  readonly accounts: readonly AccountState[] | null;
  readonly lots: readonly InJson<Lot>[] | null;
  readonly orders: readonly OrderRecord[] | null;
  readonly activities: readonly InJson<ActivityRecord>[] | null;
  readonly uses: readonly DailyUse[] | null;
  readonly records: readonly InJson<CommandRecord>[] | null;
}

/** Locks the accounts of all members named, then reads all that the batch needs under the lock. */
export async function loadWorkingSet(
  em: SqlEntityManager,
  ruleBooks: RuleBooks,
  from: { readonly programId: string; readonly keys: BatchKeys; readonly locking: boolean },
): Promise<LoadedBatch> {
  const { programId, keys } = from;
  const names = namesOf(keys.members);
  // Filled in by the time the look-up has answered.
  const locked = from.locking ? await lockAccounts(em, [programId, ...names]) : null;
  const [found] = await run<Found>(em, LOOK_UP_BATCH, [
    programId,
    ...names,
    ...namesOf(keys.lotsOf),
    textArray(keys.orderIds),
    textArray(keys.activityIds),
    textArray(daysAround(keys.usageAt)),
    textArray(keys.idempotencyKeys),
  ]);
  if (found === undefined || found.revision === null) {
    throw new Fault(`there is no program ${programId}`, { kind: 'BROKEN' });
  }
  if (locked !== null) assertLocked(found.accounts ?? [], locked);
  const ruleBook = await ruleBooks.of(em, { programId, revision: found.revision });
  const orders = found.orders ?? [];
  const workingSet = new WorkingSet({
    ruleBook,
    earlierRuleBooks: await earlierRuleBooks(em, ruleBooks, { ruleBook, orders }),
    members: (found.members ?? []).map(memberOf),
    accounts: found.accounts ?? [],
    lots: (found.lots ?? []).map(lotOf),
    orders,
    activities: (found.activities ?? []).map(activityOf),
    dailyUses: found.uses ?? [],
  });
  return { workingSet, records: (found.records ?? []).map(recordOf) };
}

/** Those by which the orders have earned, but for the current one; all but the first time known. */
async function earlierRuleBooks(
  em: SqlEntityManager,
  ruleBooks: RuleBooks,
  from: { readonly ruleBook: RuleBook; readonly orders: readonly OrderRecord[] },
): Promise<readonly RuleBook[]> {
  const { program, revision: current } = from.ruleBook;
  const revisions = new Set(from.orders.map(({ earning }) => earning?.revision ?? current));
  revisions.delete(current);
  const earlier: RuleBook[] = [];
  for (const revision of revisions) {
    earlier.push(await ruleBooks.of(em, { programId: program.programId, revision }));
  }
  return earlier;
}

interface Locked {
  readonly account_id: string;
}

function lockAccounts(em: SqlEntityManager, names: readonly string[]): Promise<readonly Locked[]> {
  return run<Locked>(em, LOCK_ACCOUNTS, names);
}

/**
 * An account that was opened while the batch waited for its locks is seen by the look-up, and not
 * locked: the batch starts over, or somebody else's change to it could be overwritten.
 */
function assertLocked(accounts: readonly AccountState[], locked: readonly Locked[]): void {
  if (accounts.length === 0) return;
  const ids = new Set(locked.map((row) => row.account_id));
  const appeared = accounts.find(({ accountId }) => !ids.has(accountId));
  if (appeared === undefined) return;
  const { accountId } = appeared;
  throw new Fault(`account ${accountId} appeared meanwhile`, { kind: 'CONFLICT' });
}

/** The values of the references, one array literal for each kind of name. */
function namesOf(refs: readonly MemberRef[]): readonly string[] {
  const values: Record<MemberRefKind, Set<string>> = {
    id: new Set(),
    externalId: new Set(),
    phone: new Set(),
    memberCode: new Set(),
  };
  for (const ref of refs) {
    const lookup = lookupOf(ref);
    if (lookup !== null) values[lookup.kind].add(lookup.value);
  }
  return MEMBER_REF_KINDS.map((kind) => textArray([...values[kind]]));
}

/**
 * Every day that one of the instants may be in some time zone: which one it is, the rule book
 * says, and that is read in the same statement.
 */
function daysAround(instants: readonly Instant[]): readonly string[] {
  const days = new Set<string>();
  for (const instant of instants) {
    for (const shift of [-DAY, 0, DAY]) days.add(dayOf(instant + shift, 'UTC'));
  }
  return [...days];
}

function memberOf(row: InJson<Member>): Member {
  return { ...row, enrolledAt: parseInstant(row.enrolledAt) };
}

function lotOf(row: InJson<Lot>): Lot {
  return {
    ...row,
    availableAt: parseInstant(row.availableAt),
    expiresAt: row.expiresAt === null ? null : parseInstant(row.expiresAt),
  };
}

function activityOf(row: InJson<ActivityRecord>): ActivityRecord {
  return {
    ...row,
    occurredAt: parseInstant(row.occurredAt),
    recordedAt: parseInstant(row.recordedAt),
  };
}

function recordOf(row: InJson<CommandRecord>): CommandRecord {
  return { ...row, recordedAt: parseInstant(row.recordedAt) };
}
