import type { TestDatabase } from './postgres.ts';

/** Each law as a question for the rows that break it. */
const BROKEN: Readonly<Record<string, string>> = {
  'the account caches its latest entry': `
    select a.account_id from account a
    left join lateral (select * from entry e where e.program_id = a.program_id
      and e.account_id = a.account_id order by e.sequence desc limit 1) e on true
    where (a.available, a.pending, a.held, a.debt, a.sequence) is distinct from
      (coalesce(e.balance_available, 0), coalesce(e.balance_pending, 0),
      coalesce(e.balance_held, 0), coalesce(e.balance_debt, 0), coalesce(e.sequence, 0))`,
  'available is what the lots hold': `
    select a.account_id from account a
    left join lot l using (program_id, account_id)
    group by a.program_id, a.account_id, a.available, a.held
    having a.available <> coalesce(sum(l.remaining), 0) or a.held <> coalesce(sum(l.held), 0)`,
  'sequences have no gaps': `
    select account_id from entry group by program_id, account_id
    having min(sequence) <> 1 or max(sequence) <> count(*)`,
  'each balance is the one before and the change': `
    select account_id, sequence from (
      select *, lag(balance_available, 1, 0::bigint) over w as available_before,
        lag(balance_debt, 1, 0::bigint) over w as debt_before
      from entry window w as (partition by program_id, account_id order by sequence)
    ) e
    where balance_available <> available_before + change_available
    or balance_debt <> debt_before + change_debt`,
  'entries are recorded in their order': `
    select account_id, sequence from (
      select *, lag(recorded_at) over
        (partition by program_id, account_id order by sequence) as before from entry
    ) e where recorded_at < before`,
  'allocations of a debit sum to it': `
    select e.account_id, e.sequence from entry e
    left join allocation t using (program_id, account_id, sequence)
    where e.change_available < 0
    group by e.program_id, e.account_id, e.sequence, e.change_available
    having e.change_available <> coalesce(sum(t.points), 0)`,
  'a lot remains what it earned and its allocations': `
    select l.lot_id from lot l left join allocation t using (program_id, account_id, lot_id)
    group by l.program_id, l.account_id, l.lot_id, l.earned, l.remaining
    having l.remaining <> l.earned + coalesce(sum(t.points), 0)`,
  'growth value is what the orders gave': `
    select a.account_id from account a
    left join order_record o using (program_id, account_id)
    group by a.program_id, a.account_id, a.growth_value
    having a.growth_value <> coalesce(sum((o.earning ->> 'growth')::bigint), 0)`,
  'an order names its own entries': `
    select o.order_id from order_record o where o.entry_sequences <> coalesce((
      select array_agg(e.sequence order by e.sequence) from entry e
      where e.program_id = o.program_id and e.account_id = o.account_id
      and e.reference = o.order_id), '{}')`,
  'what a rule gave a day is what its activities earned': `
    select d.account_id, d.day from daily_use d
    join program p using (program_id)
    left join activity_record v
      on v.program_id = d.program_id and v.account_id = d.account_id
      and (v.occurred_at at time zone p.time_zone)::date = d.day
    group by d.program_id, d.account_id, d.day, d.points
    having d.points <> coalesce(sum(v.points), 0)`,
  'each entry was asked for by a command that is on record': `
    select e.account_id, e.sequence from entry e
    where not exists (select from command_record c where c.program_id = e.program_id
      and c.idempotency_key = e.idempotency_key)`,
};

/** The laws that the database breaks, each with the rows that do; empty is as it should be. */
export async function brokenLaws(
  database: TestDatabase,
): Promise<Readonly<Record<string, readonly object[]>>> {
  const broken: Record<string, readonly object[]> = {};
  for (const [law, question] of Object.entries(BROKEN)) {
    const rows = await database.sql(question);
    if (rows.length > 0) broken[law] = rows;
  }
  return broken;
}
