import { hashOf, NO_HASH } from '../../src/postgres/entry-hash.ts';
import { readEntries } from '../../src/postgres/read/entries.ts';
import type { TestDatabase } from './postgres.ts';

/** The account of which an order or activity is by now. */
const ownerOf = (account: string) => `coalesce((select s.survivor_account_id from member s
  where s.program_id = ${account.replace('account_id', 'program_id')}
  and s.account_id = ${account}), ${account})`;

/** Points that open holds reserve, lot by lot. */
const RESERVED = `select h.program_id, h.account_id, h.order_id, s ->> 'lotId' as lot_id,
  (s ->> 'points')::bigint as points
  from hold h cross join json_array_elements(h.lots) s where h.status = 'OPEN'`;

/** Entries that orders have caused, in whichever account they stand. */
const OF_ORDERS = `select o.program_id, o.order_id, e.kind, e.change_available, e.change_pending,
  e.change_held, e.change_debt from order_record o
  cross join lateral (
    select o.account_id, s.sequence from unnest(o.entry_sequences) as s (sequence)
    union all select j ->> 'accountId', (j ->> 'sequence')::int
    from json_array_elements(o.earlier_entries) j) c
  join entry e on e.program_id = o.program_id and e.account_id = c.account_id
    and e.sequence = c.sequence`;

/** Each law as a question for the rows that break it. */
const BROKEN: Readonly<Record<string, string>> = {
  'the account caches its latest entry': `
    select a.account_id from account a
    left join lateral (select * from entry e where e.program_id = a.program_id
      and e.account_id = a.account_id order by e.sequence desc limit 1) e on true
    where (a.available, a.pending, a.held, a.debt, a.sequence) is distinct from
      (coalesce(e.balance_available, 0), coalesce(e.balance_pending, 0),
      coalesce(e.balance_held, 0), coalesce(e.balance_debt, 0), coalesce(e.sequence, 0))`,
  'available, pending and held are what the lots hold': `
    select a.account_id from account a left join lot l using (program_id, account_id)
    group by a.program_id, a.account_id, a.available, a.pending, a.held
    having (a.available, a.pending, a.held) is distinct from
      (coalesce(sum(l.remaining), 0), coalesce(sum(l.pending), 0), coalesce(sum(l.held), 0))`,
  'sequences have no gaps': `
    select account_id from entry group by program_id, account_id
    having min(sequence) <> 1 or max(sequence) <> count(*)`,
  'each balance is the one before and the change': `
    select account_id, sequence from (
      select *, lag(balance_available, 1, 0::bigint) over w as available_before,
        lag(balance_pending, 1, 0::bigint) over w as pending_before,
        lag(balance_held, 1, 0::bigint) over w as held_before,
        lag(balance_debt, 1, 0::bigint) over w as debt_before
      from entry window w as (partition by program_id, account_id order by sequence)
    ) e
    where balance_available <> available_before + change_available
    or balance_pending <> pending_before + change_pending
    or balance_held <> held_before + change_held
    or balance_debt <> debt_before + change_debt`,
  'entries are recorded in their order': `
    select account_id, sequence from (
      select *, lag(recorded_at) over
        (partition by program_id, account_id order by sequence) as before from entry
    ) e where recorded_at < before`,
  'an entry changes what its allocations and the lots it opened do': `
    with parts as (
      select program_id, account_id, sequence, points, pending, held from allocation
      union all
      select l.program_id, l.account_id, l.source_sequence, l.remaining - coalesce(t.points, 0),
        l.pending - coalesce(t.pending, 0), l.held - coalesce(t.held, 0)
      from lot l left join (select program_id, account_id, lot_id, sum(points) as points,
        sum(pending) as pending, sum(held) as held from allocation group by 1, 2, 3) t
        using (program_id, account_id, lot_id)
    )
    select e.account_id, e.sequence from entry e
    left join parts t using (program_id, account_id, sequence)
    group by e.program_id, e.account_id, e.sequence, e.change_available, e.change_pending,
      e.change_held
    having (e.change_available, e.change_pending, e.change_held) is distinct from
      (coalesce(sum(t.points), 0), coalesce(sum(t.pending), 0), coalesce(sum(t.held), 0))`,
  'a lot holds what it earned and its allocations': `
    select l.lot_id from lot l left join allocation t using (program_id, account_id, lot_id)
    group by l.program_id, l.account_id, l.lot_id, l.earned, l.remaining, l.pending, l.held
    having l.remaining + l.pending + l.held
      <> l.earned + coalesce(sum(t.points + t.pending + t.held), 0)`,
  'what lots hold back is what open holds reserve': `
    select lot_id from (
      select program_id, account_id, lot_id, held as points from lot where held > 0
      union all select program_id, account_id, lot_id, -points from (${RESERVED}) r
    ) b group by program_id, account_id, lot_id having sum(points) <> 0`,
  'an open hold reserves what is not captured or released, a settled one nothing': `
    select h.hold_id from hold h left join lateral (
      select sum((s ->> 'points')::bigint) as points from json_array_elements(h.lots) s) r on true
    where h.points - h.captured - h.released <> coalesce(r.points, 0)
    or (h.status <> 'OPEN' and r.points is not null)`,
  'what is held for an order is what its open holds reserve': `
    select o.order_id from order_record o
    left join (select program_id, order_id, sum(points) as points from (${RESERVED}) r
      group by 1, 2) r using (program_id, order_id)
    where o.held <> coalesce(r.points, 0)`,
  'growth value is what the orders gave and did not take back': `
    select a.account_id from account a
    left join order_record o
      on o.program_id = a.program_id and ${ownerOf('o.account_id')} = a.account_id
    group by a.program_id, a.account_id, a.growth_value
    having a.growth_value <> coalesce(sum((o.earning ->> 'growth')::bigint
      - (o.earning ->> 'growthTakenBack')::bigint), 0)`,
  'what an order earned is taken back by entries that it names': `
    select o.order_id from order_record o
    left join (select program_id, order_id,
      sum(change_debt - change_available - change_pending - change_held) as points
      from (${OF_ORDERS}) e where kind = 'CLAWBACK' group by 1, 2) t using (program_id, order_id)
    where coalesce((o.earning ->> 'takenBack')::bigint, 0) <> coalesce(t.points, 0)`,
  'what paid for an order is returned by entries that it names': `
    select o.order_id from order_record o
    left join (select program_id, order_id, sum(change_available - change_debt) as points
      from (${OF_ORDERS}) e where kind = 'RETURN' group by 1, 2) t using (program_id, order_id)
    where coalesce((o.redemption ->> 'returned')::bigint, 0) <> coalesce(t.points, 0)`,
  'what paid for an order and was not returned is known lot by lot': `
    select o.order_id from order_record o where o.redemption is not null
    and (o.redemption ->> 'points')::bigint - (o.redemption ->> 'returned')::bigint <>
      coalesce((select sum((s ->> 'points')::bigint)
        from json_array_elements(o.redemption -> 'lots') s), 0)`,
  'an order names its own entries': `
    select o.order_id from order_record o where o.account_id is not null and exists (
      select from entry e where e.program_id = o.program_id and e.account_id = o.account_id
      and e.kind in ('EARN', 'REDEEM') and e.reference = o.order_id
      and e.sequence <> all (o.entry_sequences))`,
  'what a rule gave a day is what its activities earned': `
    select d.account_id, d.day from daily_use d join program p using (program_id)
    left join activity_record v
      on v.program_id = d.program_id and ${ownerOf('v.account_id')} = d.account_id
      and (v.occurred_at at time zone p.time_zone)::date = d.day
    where d.rule_id not like '$%'
    group by d.program_id, d.account_id, d.day, d.points
    having d.points <> coalesce(sum(v.points), 0)`,
  'what is counted against the limit of transfers was transferred': `
    select d.account_id, d.day from daily_use d join program p using (program_id)
    left join entry e on e.program_id = d.program_id and ${ownerOf('e.account_id')} = d.account_id
      and e.purpose = 'TRANSFER' and e.change_available < 0
      and (e.recorded_at at time zone p.time_zone)::date = d.day
    where d.rule_id = '$transfer'
    group by d.program_id, d.account_id, d.day, d.points
    having d.points <> coalesce(-sum(e.change_available), 0)`,
  'each entry was asked for by a command that is on record': `
    select e.account_id, e.sequence from entry e
    where not exists (select from command_record c where c.program_id = e.program_id
      and c.idempotency_key = e.idempotency_key)`,
  'warnings are numbered as their account counts them': `
    select a.account_id from account a left join expiry_warning w using (program_id, account_id)
    group by a.program_id, a.account_id, a.warnings
    having a.warnings <> count(w.number) or a.warnings <> coalesce(max(w.number), 0)`,
  'the stock of a code pool are its codes that are nobody’s': `
    select r.reward_id from reward r left join reward_code c
      on c.program_id = r.program_id and c.reward_id = r.reward_id and c.redemption_id is null
    where r.has_code_pool group by r.program_id, r.reward_id, r.stock
    having r.stock <> count(c.code)`,
  'whoever took of a code pool was told the codes that are theirs': `
    select x.redemption_id from reward_redemption x
    join reward r on r.program_id = x.program_id and r.reward_id = x.reward_id and r.has_code_pool
    where array(select c.code from reward_code c where c.program_id = x.program_id
      and c.redemption_id = x.redemption_id order by c.code_id) is distinct from
      array(select json_array_elements_text(coalesce(x.codes, json_build_array(x.code))))
    or x.code is distinct from coalesce(x.codes ->> 0, x.code)`,
  'whoever was merged leads to a survivor who was not': `
    select m.member_id from member m
    left join member s on s.program_id = m.program_id and s.member_id = m.merged_into
    where m.merged_into is not null and (s.merged_into is not null
      or s.account_id <> m.survivor_account_id)`,
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

/** Entries that do not carry the hash of the one before, and accounts that of no latest entry. */
export async function brokenChains(database: TestDatabase): Promise<readonly string[]> {
  const broken: string[] = [];
  const accounts = await database.sql(
    `select program_id, account_id, sequence, head_hash, array(select previous_hash from entry
       where program_id = a.program_id and account_id = a.account_id order by sequence) as hashes
     from account a`,
  );
  for (const { program_id, account_id, head_hash, hashes } of accounts) {
    const accountId = String(account_id);
    const previous = hashes as readonly (Buffer | null)[];
    const keys = previous.map((_, index) => ({ accountId, sequence: index + 1 }));
    const entries = await readEntries(database.database, String(program_id), keys);
    let head: Buffer = NO_HASH;
    for (const [index, entry] of entries.entries()) {
      if (entry === null || previous[index]?.equals(head) !== true) {
        broken.push(`${accountId} ${index + 1}`);
        continue;
      }
      head = hashOf(entry, head);
    }
    const isHead = entries.length === 0 ? head_hash === null : head.equals(head_hash as Buffer);
    if (!isHead) broken.push(accountId);
  }
  return broken;
}
