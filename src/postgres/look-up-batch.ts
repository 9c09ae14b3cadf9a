import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { BatchKeys } from '../engine/ports.ts';
import {
  ACCOUNTS_OF_TIMES,
  accountsById,
  accountsNamed,
  accountsOfSubjects,
  expiringTimes,
  identitiesNamed,
  keysIn,
  rewardsNamed,
  TIMES_OF_TOO_MANY,
} from './accounts-of-batch.ts';
import {
  type BatchArrays,
  type Composed,
  compose,
  LOTS_OF_NAMES,
  MEMBER_NAMES,
} from './batch-arrays.ts';
import {
  ACCOUNT_COLUMNS,
  ACTIVITY_COLUMNS,
  COMMAND_COLUMNS,
  HOLD_COLUMNS,
  LOT_COLUMNS,
  MEMBER_COLUMNS,
  OPEN_LOT,
  ORDER_COLUMNS,
  REDEMPTION_COLUMNS,
  REFUND_COLUMNS,
  WARNING_COLUMNS,
} from './columns.ts';
import type { Found } from './found-rows.ts';
import { identitiesOf } from './identities-of.ts';
import { latestUses, USE_COLUMNS } from './latest-uses.ts';
import { hasRewards, hasSubjects } from './lock-batch.ts';
import { knownCodes, rewardsCounted, rewardsOf } from './look-up-rewards.ts';
import { rowsOf } from './rows-of.ts';
import { ruleBooksOfBatch } from './rule-books-of-batch.ts';
import { run, type Statement, statement } from './statement.ts';

/** What a batch needs beside members, accounts, orders and command records. */
interface Parts {
  readonly lots: boolean;
  readonly activities: boolean;
  /** What was counted against caps in the periods of some instants. */
  readonly uses: boolean;
  /** The latest use of maxima that are always of the day of now: of transfers, of redemptions. */
  readonly now: boolean;
  /** All names of the members. */
  readonly identities: boolean;
  readonly subjects: boolean;
  readonly time: boolean;
  readonly rewards: boolean;
  readonly expired: boolean;
  /** Codes that are about to be imported. */
  readonly codes: boolean;
  /** What is known of the program's rule books and drafts. */
  readonly program: boolean;
}

// One row, so one round trip. A statement of its own behind the lock: READ COMMITTED gives it a
// fresh view, in which whatever was committed while the locks were waited for is seen.
function textOf(parts: Parts): Composed {
  return compose((array) => {
    const sources = sourcesOf(parts);
    const expressions = expressionsOf(parts, { array, ...sources });
    const elements = Object.entries({
      ...always({ array, ...sources }),
      ...(sources.withLots === null ? {} : lotsAndHolds(sources.withLots)),
      ...(parts.activities ? activities(array) : {}),
      ...(parts.uses ? uses(array) : {}),
      ...(parts.identities ? { identities: identitiesOf(sources.all) } : {}),
      ...(parts.now ? latestUses() : {}),
      ...(parts.subjects ? subjects(array) : {}),
      ...(parts.rewards ? rewardsOf({ array, all: sources.all }) : {}),
      ...(parts.expired ? expired(array) : {}),
      ...(parts.codes ? { knownCodes: knownCodes(array) } : {}),
      ...(parts.time ? { tooMany: TIMES_OF_TOO_MANY } : {}),
      ...(parts.program ? ruleBooksOfBatch(array) : {}),
    });
    return `with ${expressions.join(', ')}
      select p.revision, p.time_zone as "timeZone",
      p.is_sandbox as "isSandbox", p.clock_ahead_ms as "clockAhead",
      p.next_revision as "nextRevision", p.next_revision_at as "nextRevisionAt",
      ${elements.map(([name, sql]) => `${sql} as "${name}"`).join(', ')}
      from program p where p.program_id = $1`;
  });
}

type ArrayOf = Parameters<Parameters<typeof compose>[0]>[0];

interface Sources {
  /** Keys `k` of all accounts, and of those whose lots are needed. */
  readonly all: string;
  readonly withLots: string | null;
}

function sourcesOf(parts: Parts): Sources {
  const union = (names: readonly string[]) =>
    `(select key from ${names.join(' union select key from ')}) k`;
  const others = parts.subjects || parts.time ? ['subject'] : [];
  const withLots = [...(parts.lots ? ['named_for_lots'] : []), ...others];
  return {
    all: union(['named', ...others]),
    withLots: withLots.length === 0 ? null : union(withLots),
  };
}

function expressionsOf(
  parts: Parts,
  { array, withLots }: Sources & { readonly array: ArrayOf },
): readonly string[] {
  const named = `${accountsById(array, MEMBER_NAMES)} union all select account_id from name`;
  const expressions = [
    `name as materialized (${identitiesNamed(array, MEMBER_NAMES)})`,
    `named (key) as materialized (${dedupe(named)})`,
  ];
  if (parts.lots) {
    const withLots = dedupe(accountsNamed(array, LOTS_OF_NAMES));
    expressions.push(`named_for_lots (key) as materialized (${withLots})`);
  }
  if (parts.time) expressions.push(`times as materialized (${expiringTimes(array)})`);
  const subject = [
    ...(parts.subjects ? [accountsOfSubjects(array)] : []),
    ...(parts.time ? [`select d.key from times x cross join ${ACCOUNTS_OF_TIMES}`] : []),
  ];
  if (subject.length > 0) {
    expressions.push(`subject (key) as materialized (${dedupe(subject.join(' union all '))})`);
  }
  if (parts.rewards) {
    expressions.push(`reward_named (key) as materialized (${dedupe(rewardsNamed(array))})`);
    expressions.push(rewardsCounted(array));
  }
  if (withLots !== null) {
    const holds = [
      `select ${HOLD_COLUMNS} from ${withLots} cross join lateral (select * from hold
        where program_id = $1 and account_id = k.key and status = 'OPEN' offset 0) h`,
    ];
    if (parts.subjects) {
      holds.push(`select ${HOLD_COLUMNS} from ${keysIn(array('holdIds'))} cross join lateral (
        select * from hold where program_id = $1 and hold_id = k.key offset 0) h`);
    }
    expressions.push(`held as materialized (${holds.join(' union all ')})`);
  }
  return expressions;
}

const dedupe = (select: string) => `select distinct key from (${select}) as d (key)`;

function always({ array, all, withLots }: Sources & { readonly array: ArrayOf }) {
  const orders = `select u.key from unnest(${array('orderIds')}) as u (key)`;
  const ofHolds = withLots === null ? '' : ' union select "orderId" from held';
  return {
    names: `(select json_agg(json_build_object('kind', n.kind, 'value', n.value,
      'memberId', n.member_id)) from name n)`,
    members: rowsOf(all, {
      columns: MEMBER_COLUMNS,
      table: 'member m',
      where: 'm.account_id = k.key',
    }),
    merged: rowsOf(all, {
      columns: MEMBER_COLUMNS,
      table: 'member m',
      where: 'm.survivor_account_id = k.key',
    }),
    accounts: rowsOf(all, {
      columns: `${ACCOUNT_COLUMNS}, encode(a.head_hash, 'hex') as "headHash"`,
      table: 'account a',
      where: 'a.account_id = k.key',
    }),
    orders: rowsOf(`(select distinct key from (${orders}${ofHolds}) u) k`, {
      columns: `${ORDER_COLUMNS}, o.account_id as "rowAccountId",
        o.entry_sequences as "rowSequences", o.earlier_entries as "earlierEntries"`,
      table: 'order_record o',
      where: 'o.order_id = k.key',
    }),
    records: rowsOf(keysIn(array('idempotencyKeys')), {
      columns: COMMAND_COLUMNS,
      table: 'command_record c',
      where: 'c.idempotency_key = k.key',
    }),
  };
}

function lotsAndHolds(withLots: string) {
  return {
    lots: rowsOf(withLots, {
      columns: LOT_COLUMNS,
      table: 'lot l',
      where: `l.account_id = k.key and ${OPEN_LOT}`,
    }),
    holds: '(select json_agg(row_to_json(h)) from held h)',
  };
}

function activities(array: ArrayOf) {
  return {
    activities: rowsOf(keysIn(array('activityIds')), {
      columns: ACTIVITY_COLUMNS,
      table: 'activity_record v',
      where: 'v.activity_id = k.key',
    }),
  };
}

function uses(array: ArrayOf) {
  return {
    uses: rowsOf('named k', {
      columns: USE_COLUMNS,
      table: 'daily_use d',
      where: `d.account_id = k.key and d.day = any(${array('days')})`,
    }),
  };
}

// Of warnings only those for days that had not passed when the latest was written: it is not known
// here what time the program has, but it is not earlier.
function subjects(array: ArrayOf) {
  return {
    refunds: rowsOf(keysIn(array('refundIds')), {
      columns: REFUND_COLUMNS,
      table: 'order_refund f',
      where: 'f.refund_id = k.key',
    }),
    warnings: rowsOf(keysIn(array('accountIds')), {
      columns: WARNING_COLUMNS,
      table: 'expiry_warning w',
      where: `w.account_id = k.key and w.last_day >= (select z.recorded_at::date - 2
        from expiry_warning z where z.program_id = $1 and z.account_id = k.key
        order by z.number desc limit 1)`,
    }),
    redemptions: rowsOf(keysIn(array('redemptionIds')), {
      columns: REDEMPTION_COLUMNS,
      table: 'reward_redemption x',
      where: 'x.redemption_id = k.key',
    }),
  };
}

function expired(array: ArrayOf) {
  return {
    expired: rowsOf(`named k cross join unnest(${array('expiredAt')}) as s (sequence)`, {
      columns: `e.account_id as "accountId", e.sequence,
          -(e.change_available + e.change_pending + e.change_held) as points,
          (select t.recorded_at from reinstatement t where t.program_id = $1
            and t.account_id = e.account_id and t.sequence = e.sequence) as "reinstatedAt"`,
      table: 'entry e',
      where: `e.account_id = k.key and e.sequence = s.sequence and e.kind = 'EXPIRE'`,
    }),
  };
}

const statements = new Map<string, { readonly statement: Statement; readonly text: Composed }>();

/** One text for each combination of parts, so that a batch pays for those it has. */
function statementFor(parts: Parts) {
  const letters = Object.entries(parts).map(([part, isNeeded]) => (isNeeded ? part[0] : ''));
  const name = `look-up-batch:${letters.join('')}`;
  const known = statements.get(name);
  if (known !== undefined) return known;
  const text = textOf(parts);
  const made = { text, statement: statement(name, text.sql) };
  statements.set(name, made);
  return made;
}

/** Everything that the keys name, in one round trip; null when there is no such program. */
export async function lookUpBatch(
  em: SqlEntityManager,
  programId: string,
  of: { readonly keys: BatchKeys; readonly arrays: BatchArrays },
): Promise<Found | null> {
  const { keys, arrays } = of;
  const { statement: look, text } = statementFor({
    lots: keys.lotsOf.length > 0,
    activities: keys.activityIds.length > 0,
    uses: keys.usageAt.length > 0,
    now: keys.usageNow,
    identities: keys.identities,
    subjects: hasSubjects(keys) || keys.refundIds.length > 0,
    time: keys.expiring.length > 0,
    rewards: hasRewards(keys),
    expired: keys.expiredAt.length > 0,
    codes: keys.codes.length > 0,
    program: keys.program,
  });
  const parameters = [programId, ...text.names.map((name) => arrays[name])];
  const [found] = await run<Found>(em, look, parameters);
  return found ?? null;
}
