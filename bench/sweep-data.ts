import type { Client } from 'pg';
import { DEMO_PROGRAM } from '../src/loyalty/program/templates/demo.ts';
import { type Instant, startOfDayAfterDays, toText } from '../src/loyalty/time.ts';
import { createProgram } from '../src/postgres/create-program.ts';
import type { Database } from '../src/postgres/orm.ts';

/** A program in which many lots are due. */
export interface DueProgram {
  readonly programId: string;
  /** How many accounts have lots that are due; members `s1`, `s2`, … */
  readonly accounts: number;
  readonly dueLots: number;
  /** Who can spend: members with nothing due, and members of whom lots are due as well. */
  readonly spenders: readonly string[];
}

const LOTS_PER_ACCOUNT = 5;
/** Of each kind. */
const SPENDERS_MAX = 1_000;
const SPENDABLE_POINTS = 1_000_000;

// One lot was earned by one entry, as with orders. Of every account three lots were valid to the
// end of the day before yesterday, two to that of yesterday; those who spend have one that is not
// due besides.
const LOTS = `create temporary table bench_lot on commit drop as
  select n, lpad(n::text, 26, '0') as id, i as sequence, points, expires_at,
    sum(points) over (partition by n order by i) as balance
  from (
    select n, i, 128 as points, case when i <= 3 then $3::timestamptz else $4 end as expires_at
    from generate_series(1, $1::int) n, generate_series(1, ${LOTS_PER_ACCOUNT}) i
    union all
    select n, case when n > $1 then 1 else ${LOTS_PER_ACCOUNT + 1} end, ${SPENDABLE_POINTS}, $5
    from (select i * ($1 / $2::int) from generate_series(1, $2) i
      union all select generate_series($1 + 1, $1 + $2)) s (n)
  ) l`;

const LAST_YEAR = `now() - interval '366 days'`;

const FILL = [
  `insert into member (program_id, member_id, account_id, external_id, member_code, enrolled_at)
   select $1, 'mem_' || id, 'acc_' || id, 's' || n, right(id, 12), ${LAST_YEAR}
   from bench_lot where sequence = 1`,
  `insert into account (program_id, account_id, member_id, status, growth_value, available, pending,
     held, debt, lifetime_earned, lifetime_redeemed, lifetime_expired, sequence)
   select $1, 'acc_' || id, 'mem_' || id, 'ACTIVE', 0, sum(points), 0, 0, 0, sum(points), 0, 0,
     max(sequence) from bench_lot group by id`,
  `insert into entry (program_id, account_id, sequence, entry_id, kind, change_available,
     change_pending, change_held, change_debt, balance_available, balance_pending, balance_held,
     balance_debt, occurred_at, recorded_at, reference, actor, revision, idempotency_key)
   select $1, 'acc_' || id, sequence, 'ent_' || right(id || sequence, 26), 'EARN', points, 0, 0, 0,
     balance, 0, 0, 0, ${LAST_YEAR}, ${LAST_YEAR}, 'order-' || n || '-' || sequence,
     'service:bench', 1, 'earn-' || n || '-' || sequence from bench_lot`,
  `insert into lot (program_id, account_id, lot_id, earned, remaining, held, available_at,
     expires_at, source_sequence, order_id)
   select $1, 'acc_' || id, 'lot_' || right(id || sequence, 26), points, points, 0,
     ${LAST_YEAR}, expires_at, sequence, 'order-' || n || '-' || sequence from bench_lot`,
];

/** Makes a program of the given code, in which `lots` lots were due at the last two midnights. */
export async function fillDueProgram(
  to: { readonly database: Database; readonly client: Client },
  { code, lots }: { readonly code: string; readonly lots: number },
): Promise<DueProgram> {
  const { ruleBook } = DEMO_PROGRAM;
  const programId = `prg_${code.toUpperCase().padStart(26, '0')}`;
  const program = { ...ruleBook.program, programId, code };
  const now = Date.now();
  await createProgram(to.database, {
    ruleBook: { ...ruleBook, program },
    rewards: [],
    author: 'service:bench',
    reason: 'A program in which points expire.',
    publishedAt: now,
  });
  const accounts = Math.max(1, Math.round(lots / LOTS_PER_ACCOUNT));
  const spenders = Math.min(SPENDERS_MAX, accounts);
  const midnight = (days: number) => textOf(now, { days, timeZone: program.timeZone });
  const expiries = [midnight(-1), midnight(0), midnight(100)];
  await to.client.query('begin');
  await to.client.query(LOTS, [accounts, spenders, ...expiries]);
  for (const fill of FILL) await to.client.query(fill, [programId]);
  await to.client.query('commit');
  return {
    programId,
    accounts,
    dueLots: accounts * LOTS_PER_ACCOUNT,
    // In turns: the one whose lots are due, and the one who has nothing due.
    spenders: Array.from({ length: spenders }, (_, index) => [
      `s${(index + 1) * Math.floor(accounts / spenders)}`,
      `s${accounts + 1 + index}`,
    ]).flat(),
  };
}

function textOf(instant: Instant, at: { readonly days: number; readonly timeZone: string }) {
  return toText(startOfDayAfterDays({ instant, ...at }));
}
