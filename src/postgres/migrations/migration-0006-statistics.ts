import { Migration } from '@mikro-orm/migrations';

// Entries that are there already are counted below, those that a replica of the version before
// goes on writing are not: they are found by the index, and counted by the job that folds.
const ENTRY = [
  `alter table entry
    add column store_id text,
    add column level_id text collate "C",
    add column by_rule json,
    add column is_counted boolean not null default true`,
  'alter table entry alter column is_counted set default false',
  `create index entry_uncounted on entry (program_id, account_id, sequence) where not is_counted`,
];

const APPEND_ONLY = `
create trigger entry_is_counted_once_and_for_all before update of store_id, level_id, by_rule
  on entry for each statement execute function refuse_change()`;

const MEASURE = `measure text collate "C" not null check (measure in ('ISSUED', 'IMPORTED',
    'REDEEMED', 'RETURNED', 'EXPIRED', 'REINSTATED', 'TAKEN_BACK', 'DEDUCTED', 'MOVED_IN',
    'MOVED_OUT'))`;

/** None of a rule, purpose, store or level is '': a key has no nulls. */
const DIMENSIONS = `rule_id text collate "C" not null default '',
  purpose text collate "C" not null default '',
  purpose_tag text collate "C" not null default '',
  store_id text collate "C" not null default '',
  level_id text collate "C" not null default ''`;

// Rows come and go by the minute: what is dead is cleared away long before a fifth of the table is.
const STATISTIC_DELTA = `
create table statistic_delta (
  program_id text collate "C" not null,
  number bigint generated always as identity,
  day date not null,
  ${MEASURE},
  ${DIMENSIONS},
  points bigint not null,
  count bigint not null check (count >= 1),
  primary key (program_id, number)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000)`;

// Points of a day of all members together may be more than a bigint holds.
const DAILY_STATISTIC = `
create table daily_statistic (
  program_id text collate "C" not null,
  grain text collate "C" not null
    check (grain in ('ALL', 'DAY', 'RULE', 'PURPOSE', 'PURPOSE_TAG', 'STORE', 'LEVEL')),
  day date not null,
  ${MEASURE},
  ${DIMENSIONS},
  points numeric not null,
  count bigint not null check (count >= 1),
  primary key (program_id, grain, day, measure, rule_id, purpose, purpose_tag, store_id,
    level_id)
) with (fillfactor = 80)`;

// Whole tables are gone through, which the service's own settings price out.
const PLANNER = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'].map(
  (setting) => `set local ${setting} = on`,
);

// As `statistic-lines.ts` counted when this was released: of the level nothing is known any more.
const BACKFILL = `
insert into daily_statistic (program_id, grain, day, measure, rule_id, purpose, purpose_tag,
  store_id, level_id, points, count)
select x.program_id,
  case grouping(x.rule_id, x.purpose, x.purpose_tag, x.store_id, x.level_id)
    when 0 then 'ALL' when 15 then 'RULE' when 23 then 'PURPOSE' when 27 then 'PURPOSE_TAG'
    when 29 then 'STORE' when 30 then 'LEVEL' else 'DAY' end,
  x.day, x.measure, coalesce(x.rule_id, ''), coalesce(x.purpose, ''), coalesce(x.purpose_tag, ''),
  coalesce(x.store_id, ''), coalesce(x.level_id, ''), sum(x.points), count(*)
from (
  select e.program_id, (e.occurred_at at time zone p.time_zone)::date as day, m.measure,
    coalesce(r.rule, '') as rule_id,
    case
      when m.measure = 'REDEEMED' then coalesce(e.purpose, '')
      when m.measure = 'RETURNED' then coalesce(e.purpose, 'ORDER_PAYMENT')
      when m.measure in ('MOVED_IN', 'MOVED_OUT') and c.kind = 'transferPoints' then 'TRANSFER'
      else '' end as purpose,
    case when m.measure = 'REDEEMED' then coalesce(e.purpose_tag, '') else '' end as purpose_tag,
    case
      when e.kind <> 'EARN' then ''
      when o.order_id is null then coalesce(v.store_id, '')
      else coalesce(o.earning ->> 'storeId', '') end as store_id,
    '' as level_id,
    coalesce(r.points, abs(w.owed)) as points
  from entry e
  join program p on p.program_id = e.program_id
  left join command_record c
    on c.program_id = e.program_id and c.idempotency_key = e.idempotency_key
  left join (select distinct program_id, account_id, source_sequence, order_id from lot
    where order_id is not null) l on l.program_id = e.program_id
    and l.account_id = e.account_id and l.source_sequence = e.sequence and e.kind = 'EARN'
  left join order_record o on o.program_id = e.program_id and o.order_id = l.order_id
  left join activity_record v
    on v.program_id = e.program_id and v.activity_id = e.reference and e.kind = 'EARN'
  cross join lateral (
    select e.change_available + e.change_pending + e.change_held - e.change_debt as owed) w
  cross join lateral (select case e.kind
    when 'EARN' then 'ISSUED'
    when 'IMPORT' then 'IMPORTED'
    when 'REDEEM' then 'REDEEMED'
    when 'CAPTURE' then 'REDEEMED'
    when 'EXPIRE' then 'EXPIRED'
    when 'CLAWBACK' then 'TAKEN_BACK'
    when 'RETURN' then
      case when c.kind = 'reinstateExpired' then 'REINSTATED' else 'RETURNED' end
    when 'ADJUST' then case
      when c.kind in ('transferPoints', 'mergeMembers')
        then case when w.owed > 0 then 'MOVED_IN' else 'MOVED_OUT' end
      else case when w.owed > 0 then 'ISSUED' else 'DEDUCTED' end end
    end as measure) m
  left join lateral json_to_recordset(case
    when e.kind <> 'EARN' or c.kind <> 'earnPoints' then null
    when json_typeof(c.answer -> 'breakdown') = 'array' then c.answer -> 'breakdown'
    when json_typeof(c.answer -> 'breakdown' -> 'given') = 'array'
      then c.answer -> 'breakdown' -> 'given'
    end) as r (rule text, points bigint) on r.points <> 0
  where w.owed <> 0 and m.measure is not null) x
group by grouping sets (
  (x.program_id, x.day, x.measure, x.rule_id, x.purpose, x.purpose_tag, x.store_id,
    x.level_id),
  (x.program_id, x.day, x.measure),
  (x.program_id, x.day, x.measure, x.rule_id),
  (x.program_id, x.day, x.measure, x.purpose),
  (x.program_id, x.day, x.measure, x.purpose_tag),
  (x.program_id, x.day, x.measure, x.store_id),
  (x.program_id, x.day, x.measure, x.level_id))`;

/** What became of points, by day; all that entries say of it already is counted at once. */
export class Migration0006Statistics extends Migration {
  override up(): void {
    for (const statement of [
      ...ENTRY,
      APPEND_ONLY,
      STATISTIC_DELTA,
      DAILY_STATISTIC,
      ...PLANNER,
      BACKFILL,
    ]) {
      this.addSql(statement);
    }
  }
}
