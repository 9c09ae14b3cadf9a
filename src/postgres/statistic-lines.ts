import { localDay } from './zone-offsets.ts';

/**
 * What entries are counted under, made of what is kept of them: the same in SQL as `statisticOf`
 * is for the facts of a batch. Entries from before there were statistics say neither their rules
 * nor their store: the answer of their command does, and the order or activity they are of.
 */
const LINES = `
  m.measure,
  coalesce(r.rule, '') as rule_id,
  case
    when m.measure = 'REDEEMED' then coalesce(e.purpose, '')
    when m.measure = 'RETURNED' then coalesce(e.purpose, 'ORDER_PAYMENT')
    when m.measure in ('MOVED_IN', 'MOVED_OUT') and c.kind = 'transferPoints' then 'TRANSFER'
    else '' end as purpose,
  case when m.measure in ('REDEEMED', 'RETURNED') then coalesce(e.purpose_tag, '')
    else '' end as purpose_tag,
  case
    when e.kind <> 'EARN' or e.by_rule is not null then coalesce(e.store_id, '')
    when l.order_id is null then coalesce((select v.store_id from activity_record v
      where v.program_id = e.program_id and v.activity_id = e.reference), '')
    else coalesce((select o.earning ->> 'storeId' from order_record o
      where o.program_id = e.program_id and o.order_id = l.order_id), '') end as store_id,
  coalesce(e.level_id, '') as level_id,
  coalesce(r.points, case
    when m.measure in ('ISSUED', 'IMPORTED', 'RETURNED', 'REINSTATED', 'MOVED_IN') then w.owed
    else 0 - w.owed end) as points`;

// Which command it was matters for these kinds only; of the others nothing is looked up.
// Rules and points are pairs; versions before wrote each as an object, as breakdowns still are.
const OF_ENTRIES = `
  left join command_record c on c.program_id = e.program_id
    and c.idempotency_key = e.idempotency_key
    and (e.kind in ('RETURN', 'ADJUST') or (e.kind = 'EARN' and e.by_rule is null))
  left join lateral (select l.order_id from lot l
    where l.program_id = e.program_id and l.account_id = e.account_id
    and l.source_sequence = e.sequence and e.kind = 'EARN' and e.by_rule is null limit 1) l on true
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
  left join lateral (
    select coalesce(x.line ->> 'rule', x.line ->> 0) as rule,
      coalesce(x.line ->> 'points', x.line ->> 1)::bigint as points
    from json_array_elements(coalesce(e.by_rule, case
      when e.kind <> 'EARN' or c.kind <> 'earnPoints' then null
      when json_typeof(c.answer -> 'breakdown') = 'array' then c.answer -> 'breakdown'
      when json_typeof(c.answer -> 'breakdown' -> 'given') = 'array'
        then c.answer -> 'breakdown' -> 'given'
      end)) as x (line)) r on r.points <> 0`;

/**
 * Lines of the entries `source`, which is named as `entry e` is; `zone` are the parameters that say
 * on which day an instant falls.
 */
export const linesOfEntries = (
  source: string,
  { where, zone }: { readonly where: string; readonly zone: readonly [string, string] },
) => `
  select ${localDay('e.occurred_at', zone)} as day, ${LINES} from ${source} e ${OF_ENTRIES}
  where ${where} and w.owed <> 0 and m.measure is not null`;

/** By what a statistic is told apart; of a table and of what is summed alike. */
export const STATISTIC_KEY = 'day, measure, rule_id, purpose, purpose_tag, store_id, level_id';
/** The same but the rule, of which each line of a tally has its own. */
export const TALLY_KEY = 'day, measure, purpose, purpose_tag, store_id, level_id';

/** Lines of the tallies `source`, one a rule; `where` is asked of the tally `t`. */
export const linesOfTallies = (source: string, where: string) => `
  select t.day, t.measure, r.line ->> 0 as rule_id, t.purpose, t.purpose_tag, t.store_id,
    t.level_id, (r.line ->> 1)::bigint as points, (r.line ->> 2)::bigint as count
  from ${source} t cross join lateral json_array_elements(t.lines) as r (line) where ${where}`;

/** What is not folded yet; `where` is asked of the tally or delta `t`. */
export const notFolded = (where: string) => `
  ${linesOfTallies('statistic_tally', where)}
  union all
  select ${STATISTIC_KEY}, points, count from statistic_delta t where ${where}`;

const GROUPED = 'grouping(rule_id, purpose, purpose_tag, store_id, level_id)';

/**
 * Lines summed in every grain in which daily statistics are kept: each key, and what questions ask
 * for most, by one thing at a time, so that they need not go through all keys.
 */
export const summedByGrain = (from: string, sums: string) => `
  select case ${GROUPED} when 0 then 'ALL' when 15 then 'RULE' when 23 then 'PURPOSE'
      when 27 then 'PURPOSE_TAG' when 29 then 'STORE' when 30 then 'LEVEL' else 'DAY' end as grain,
    day, measure, coalesce(rule_id, '') as rule_id, coalesce(purpose, '') as purpose,
    coalesce(purpose_tag, '') as purpose_tag,
    coalesce(store_id, '') as store_id, coalesce(level_id, '') as level_id, ${sums}
  from ${from}
  group by grouping sets ((${STATISTIC_KEY}), (day, measure), (day, measure, rule_id),
    (day, measure, purpose), (day, measure, purpose_tag), (day, measure, store_id),
    (day, measure, level_id))`;
