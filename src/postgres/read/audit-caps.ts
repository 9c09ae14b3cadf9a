import { CAUSED } from './audit-orders.ts';
import { differing } from './differing.ts';

const CAP = 'period text, maximum bigint, "newMemberDays" int';

/** Caps of every revision, by what they count; those for new members alone hold for whom is new. */
const CAPS = `
  caps as (
    select b.revision, r ->> 'ruleId' as rule, c.period, min(c.maximum) as maximum
    from rule_book b cross join json_array_elements(b.document -> 'earning') as r
      cross join json_to_recordset(r -> 'caps') as c (${CAP})
    where b.program_id = $1 and c."newMemberDays" is null group by 1, 2, 3
    union all
    select b.revision, '$' || c.over, c.period, min(c.maximum)
    from rule_book b
      cross join json_to_recordset(b.document -> 'earningCaps') as c (over text, ${CAP})
    where b.program_id = $1 and c."newMemberDays" is null group by 1, 2, 3)`;

/** What was explained as it was given, in the account that it was given to. */
const EVENTS = `
  events as (
    select e.account_id, e.sequence, 'order ' || o.order_id as subject, 'ORDERS' as source,
      to_timestamp((o.earning ->> 'occurredAt')::bigint / 1000.0) as occurred_at,
      o.earning -> 'breakdown' as breakdown
    from order_record o join caused e using (order_id, account_id)
    where o.program_id = $1 and e.kind = 'EARN'
    and json_typeof(o.earning -> 'breakdown') = 'object'
    union all
    select v.account_id, v.sequence, 'activity ' || v.activity_id, 'ACTIVITIES', v.occurred_at,
      v.breakdown
    from activity_record v
    where v.program_id = $1 and v.sequence is not null and json_typeof(v.breakdown) = 'object')`;

// Positions are written as `0,3-7,9`; the points of each follow in that order.
/** What each rule of a breakdown gave; versions before named the rules themselves. */
const LINES = `
  select g.rule, g.points
  from json_to_recordset(v.breakdown -> 'given') as g (rule text, points bigint)
  union all
  select r.document ->> 'ruleId', s.points::bigint
  from (
    select n.position, row_number() over (order by n.position) as at
    from unnest(string_to_array(v.breakdown ->> 'gave', ',')) as u (part)
    cross join lateral generate_series(split_part(u.part, '-', 1)::int,
      split_part(u.part, '-', -1)::int) as n (position)
  ) n
  join json_array_elements_text(v.breakdown -> 'points') with ordinality as s (points, at)
    using (at)
  cross join lateral (select b.document -> 'earning' -> n.position as document from rule_book b
    where b.program_id = $1 and b.revision = (v.breakdown ->> 'revision')::int offset 0) r`;

/** The same by rule, and by the rules that a cap counts together. */
const GIVEN = `
  given as (
    select v.account_id, v.sequence, v.subject, (v.breakdown ->> 'revision')::int as revision,
      v.occurred_at at time zone p.time_zone as local, l.rule, l.points
    from events v join program p on p.program_id = $1
    cross join lateral (
      select x.rule, sum(x.points) as points from (${LINES}) x
      group by grouping sets ((x.rule), ())
    ) s cross join lateral (
      select s.rule, s.points where s.rule is not null
      union all select u.rule, s.points from unnest(array['$ALL', '$' || v.source]) as u (rule)
      where s.rule is null
    ) l where l.points > 0)`;

const COUNTED = `
  counted as (
    select g.*, c.period, c.maximum, case c.period
      when 'EVENT' then null
      when 'LIFETIME' then date '0001-01-01'
      else date_trunc(c.period, g.local)::date end as day
    from given g join caps c using (revision, rule))`;

const WITH = `${CAUSED}, ${CAPS}, ${EVENTS}, ${GIVEN}, ${COUNTED}`;

const mergedAs = (column: string) => `exists (select from member s
  where s.program_id = $1 and s.${column} = n.account_id and s.survivor_account_id is not null)`;

// Whose account took over another's has what both were given: each by itself was within its caps.
/** What rules gave in a period until each event, against the cap by which the event was decided. */
export const AUDIT_CAPS = differing('audit-caps', {
  with: `${WITH},
  summed as (
    select t.*, case t.period when 'EVENT' then t.points
      else sum(t.points) over (partition by t.account_id, t.rule, t.period, t.day
        order by t.sequence) end as given
    from counted t)`,
  from: 'summed n',
  where: `not ${mergedAs('survivor_account_id')}`,
  account: 'n.account_id',
  subject: "n.subject || ', ' || n.rule || ' a ' || lower(n.period)",
  figures: [
    {
      law: 'rules give no more than their caps',
      expected: 'least(n.given, n.maximum)',
      found: 'n.given',
    },
  ],
});

// More may be counted than is explained: what was given before it was, and what others brought.
/** What caps count, against what was given within them: else the next event would get too much. */
export const AUDIT_CAP_USES = differing('audit-cap-uses', {
  with: `${WITH},
  summed as (
    select account_id, day, sum(points) as points,
      case when period = 'DAY' and rule not like '$%' then rule
        else rule || '@' || period end as use
    from counted where period <> 'EVENT' group by 1, 2, 4)`,
  from: `summed n left join daily_use d on d.program_id = $1 and d.account_id = n.account_id
    and d.day = n.day and d.rule_id = n.use`,
  where: `not ${mergedAs('account_id')}`,
  account: 'n.account_id',
  subject: "'use ' || n.use || ' of ' || n.account_id || ', ' || n.day",
  figures: [
    {
      law: 'caps count what their rules gave',
      expected: 'n.points',
      found: 'least(n.points, coalesce(d.points, 0))',
    },
  ],
});
