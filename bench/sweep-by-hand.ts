import type { Client } from 'pg';
import { PROGRAM } from './earn-load.ts';

/**
 * What an expert would write by hand: one statement that lets expire all that is due, with the same
 * rows as the job's but for the hash that each entry carries of the one before. It holds the locks
 * of all accounts until it ends, and cannot go on where it was broken off.
 */
const SWEEP = `with due as materialized (
  select account_id, lot_id, remaining, expires_at from lot
  where program_id = $1 and remaining > 0 and expires_at <= now()
), locked as materialized (
  select account_id, available, pending, held, debt, sequence from account
  where program_id = $1 and account_id in (select account_id from due)
  order by account_id for no key update
), line as materialized (
  select account_id, expires_at, sum(remaining) as points, row_number() over w as number,
    sum(sum(remaining)) over w as gone
  from due group by account_id, expires_at
  window w as (partition by account_id order by expires_at)
), written as (
  insert into entry (program_id, account_id, sequence, entry_id, kind, change_available,
    change_pending, change_held, change_debt, balance_available, balance_pending, balance_held,
    balance_debt, occurred_at, recorded_at, reference, actor, revision, idempotency_key)
  select $1, account_id, a.sequence + l.number,
    'ent_' || right(account_id || (a.sequence + l.number), 26), 'EXPIRE', -l.points, 0, 0, 0,
    a.available - l.gone, a.pending, a.held, a.debt, l.expires_at, now(),
    ((l.expires_at - interval '1 millisecond') at time zone $2)::date::text,
    'system:time', 1, 'sweep-by-hand'
  from line l join locked a using (account_id)
), allocated as (
  insert into allocation (program_id, account_id, sequence, lot_id, position, points)
  select $1, account_id, a.sequence + l.number, d.lot_id,
    row_number() over (partition by account_id, expires_at order by d.lot_id) - 1, -d.remaining
  from due d join line l using (account_id, expires_at) join locked a using (account_id)
), emptied as (
  update lot t set remaining = 0 from due d
  where t.program_id = $1 and t.account_id = d.account_id and t.lot_id = d.lot_id
)
update account t set available = available - s.points, sequence = sequence + s.lines,
  lifetime_expired = lifetime_expired + s.points
from (select account_id, sum(points) as points, count(*) as lines
  from line join locked using (account_id) group by account_id) s
where t.program_id = $1 and t.account_id = s.account_id`;

/** Lots a second of one statement over all of them. */
export async function sweepByHand(
  client: Client,
  { programId, dueLots }: { readonly programId: string; readonly dueLots: number },
): Promise<number> {
  await client.query(`set work_mem = '256MB'`);
  const started = performance.now();
  await client.query(SWEEP, [programId, PROGRAM.timeZone]);
  return (dueLots * 1_000) / (performance.now() - started);
}
