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

// Sorted, so that two batches never wait for each other in a circle. Nothing is read here: what is
// read before a lock was waited for may be outdated by the time it is granted.
const LOCK_ACCOUNTS = postedStatement(
  'lock-accounts',
  `select from account
   where program_id = $1 and account_id = any(array(${accountsNamed(2)}))
   order by account_id for no key update`,
);

/** One element of the answer: all rows that `find` has for the keys of one parameter. */
function rowsOf(columns: string, keys: string, find: string): string {
  return `(select json_agg(row_to_json(r)) from (select distinct key from ${keys}) k
    cross join lateral (select ${columns} ${find} offset 0) r)`;
}

const named = (first: number) => `(${accountsNamed(first)}) as n (key)`;
const unnested = (parameter: number) => `unnest($${parameter}::text[]) as u (key)`;

// One row, so one round trip. A statement of its own behind the lock: READ COMMITTED gives it a
// fresh view, in which whatever was committed while the locks were waited for is seen.
const LOOK_UP_BATCH = statement(
  'look-up-batch',
  `select
    (select revision from program where program_id = $1) as revision,
    ${rowsOf(MEMBER_COLUMNS, named(2), 'from member m where m.program_id = $1 and m.account_id = k.key')} as members,
    ${rowsOf(ACCOUNT_COLUMNS, named(2), 'from account a where a.program_id = $1 and a.account_id = k.key')} as accounts,
    ${rowsOf(
      LOT_COLUMNS,
      named(6),
      `from lot l where l.program_id = $1 and l.account_id = k.key
       and (l.remaining > 0 or l.held > 0)`,
    )} as lots,
    ${rowsOf(ORDER_COLUMNS, unnested(10), 'from order_record o where o.program_id = $1 and o.order_id = k.key')} as orders,
    ${rowsOf(ACTIVITY_COLUMNS, unnested(11), 'from activity_record v where v.program_id = $1 and v.activity_id = k.key')} as activities,
    ${rowsOf(
      `d.account_id as "accountId", d.rule_id as "ruleId", d.day, d.points`,
      named(2),
      `from daily_use d where d.program_id = $1 and d.account_id = k.key
       and d.day = any($12::date[])`,
    )} as uses,
    ${rowsOf(COMMAND_COLUMNS, unnested(13), 'from command_record c where c.program_id = $1 and c.idempotency_key = k.key')} as records`,
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
  if (from.locking && keys.members.length > 0) await run(em, LOCK_ACCOUNTS, [programId, ...names]);
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
  const ruleBook = await ruleBooks.of(em, { programId, revision: found.revision });
  const workingSet = new WorkingSet({
    ruleBook,
    members: (found.members ?? []).map(memberOf),
    accounts: found.accounts ?? [],
    lots: (found.lots ?? []).map(lotOf),
    orders: found.orders ?? [],
    activities: (found.activities ?? []).map(activityOf),
    dailyUses: found.uses ?? [],
  });
  return { workingSet, records: (found.records ?? []).map(recordOf) };
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
