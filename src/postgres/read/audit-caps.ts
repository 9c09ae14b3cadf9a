import { localTime } from '../zone-offsets.ts';
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
  explained as (
    select e.account_id, e.sequence, 'order ' || o.order_id as subject, 'ORDERS' as source,
      to_timestamp((o.earning ->> 'occurredAt')::bigint / 1000.0) as occurred_at,
      o.earning -> 'breakdown' as breakdown, (o.earning ->> 'points')::bigint as points
    from order_record o join caused e using (order_id, account_id)
    where o.program_id = $1 and e.kind = 'EARN'
    and json_typeof(o.earning -> 'breakdown') = 'object'
    union all
    select v.account_id, v.sequence, 'activity ' || v.activity_id, 'ACTIVITIES', v.occurred_at,
      v.breakdown, v.points
    from activity_record v
    where v.program_id = $1 and v.sequence is not null and json_typeof(v.breakdown) = 'object'),
  events as (
    select x.*, (x.breakdown ->> 'revision')::int as revision,
      ${localTime('x.occurred_at', ['$2', '$3'])} as local
    from explained x)`;

// Positions are written as `0,3-7,9`; the points of each follow in that order. Versions before
// named the rules themselves.
/** What each rule gave for each event, and what rules gave that a cap counts together. */
const GIVEN = `
  rules as (
    select b.revision, r.at - 1 as position, r.rule ->> 'ruleId' as rule
    from rule_book b cross join json_array_elements(b.document -> 'earning')
      with ordinality as r (rule, at)
    where b.program_id = $1),
  placed as (
    select v.account_id, v.sequence, v.subject, v.revision, v.local, n.position,
      (v.breakdown -> 'points' ->> (n.at - 1)::int)::bigint as points
    from events v cross join lateral (
      select n.position, row_number() over (order by n.position) as at
      from unnest(string_to_array(v.breakdown ->> 'gave', ',')) as u (part)
      cross join lateral generate_series(split_part(u.part, '-', 1)::int,
        split_part(u.part, '-', -1)::int) as n (position)) n),
  given as (
    select l.account_id, l.sequence, l.subject, l.revision, l.local, r.rule, l.points
    from placed l join rules r using (revision, position) where l.points > 0
    union all
    select v.account_id, v.sequence, v.subject, v.revision, v.local, g.rule, g.points
    from events v
      cross join json_to_recordset(v.breakdown -> 'given') as g (rule text, points bigint)
    where g.points > 0
    union all
    select v.account_id, v.sequence, v.subject, v.revision, v.local, u.rule, v.points
    from events v cross join unnest(array['$ALL', '$' || v.source]) as u (rule)
    where v.points > 0)`;

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
