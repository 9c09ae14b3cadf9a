import { survivorOf } from '../columns.ts';
import { statement } from '../statement.ts';
import { differing, GAINED, LOST, sumOf } from './differing.ts';

/** Growth follows a member into the one it was merged with, and orders are looked at through it. */
export const AUDIT_GROWTH = differing('audit-growth', {
  with: `given as (
    select ${survivorOf('o.account_id')} as account_id,
      sum(n.growth - n."growthTakenBack") as growth
    from order_record o
      cross join json_to_record(o.earning) as n (growth bigint, "growthTakenBack" bigint)
    where o.program_id = $1 and o.earning is not null group by 1)`,
  from: 'account a left join given g using (account_id)',
  where: 'a.program_id = $1',
  account: 'a.account_id',
  subject: "'account ' || a.account_id",
  figures: [
    {
      law: 'growth value is what orders gave and did not take back',
      expected: 'g.growth',
      found: 'a.growth_value',
    },
  ],
});

/** Holds, open or ended, against the entries that name them; also those that are gone. */
export const AUDIT_HOLDS = differing('audit-holds', {
  with: `moved as (
    select e.reference as hold_id, max(e.account_id) as account_id,
      ${sumOf('e.change_held', "e.kind = 'HOLD'")} as points,
      ${sumOf('-e.change_held', "e.kind = 'CAPTURE'")} as captured,
      ${sumOf('-e.change_held', "e.kind = 'RELEASE'")} as released
    from entry e where e.program_id = $1 and e.kind in ('HOLD', 'CAPTURE', 'RELEASE') group by 1)`,
  from: `moved m full join (select * from hold where program_id = $1) h using (hold_id)`,
  where: 'true',
  account: survivorOf('coalesce(h.account_id, m.account_id)'),
  subject: "'hold ' || hold_id",
  figures: [
    { law: 'a hold reserved what its entries held', expected: 'm.points', found: 'h.points' },
    {
      law: 'a hold captured what its entries took',
      expected: 'm.captured',
      found: 'h.captured',
    },
    {
      law: 'a hold released what its entries let go',
      expected: 'm.released',
      found: 'h.released',
    },
    {
      law: 'a hold that ended reserves nothing',
      expected: '0',
      found: "case when h.status <> 'OPEN' then h.points - h.captured - h.released end",
    },
  ],
});

/** Rewards taken, against the entries that paid for them and gave back what was cancelled. */
export const AUDIT_REDEMPTIONS = differing('audit-redemptions', {
  with: `moved as (
    select e.reference as redemption_id,
      ${sumOf(LOST, "e.kind = 'REDEEM'")} as paid,
      ${sumOf(GAINED, "e.kind = 'RETURN'")} as returned
    from entry e where e.program_id = $1 and e.kind in ('REDEEM', 'RETURN')
    and e.purpose = 'REWARD' group by 1)`,
  from: `reward_redemption x left join moved w using (redemption_id)
    left join member m on m.program_id = $1 and m.member_id = x.member_id`,
  where: 'x.program_id = $1',
  account: 'coalesce(m.survivor_account_id, m.account_id)',
  subject: "'redemption ' || x.redemption_id",
  figures: [
    { law: 'a reward cost what its entry took', expected: 'w.paid', found: 'x.points' },
    {
      law: 'a reward that was cancelled gave back what it cost, no other did',
      expected: 'w.returned',
      found: "case when x.status = 'CANCELLED' then x.points end",
    },
  ],
});

export const AUDIT_ACTIVITIES = differing('audit-activities', {
  from: `activity_record v left join entry e on e.program_id = $1
    and e.account_id = v.account_id and e.sequence = v.sequence`,
  where: 'v.program_id = $1',
  account: survivorOf('v.account_id'),
  subject: "'activity ' || v.activity_id",
  figures: [{ law: 'an activity earned what its entry gave', expected: GAINED, found: 'v.points' }],
});

export const AUDIT_MERGED = differing('audit-merged', {
  from: 'account a join member m using (program_id, account_id)',
  where: 'a.program_id = $1 and m.survivor_account_id is not null',
  account: 'm.survivor_account_id',
  subject: "'account ' || a.account_id",
  figures: [
    {
      law: 'an account that was merged holds and owes nothing',
      expected: '0',
      found: 'a.available + a.pending + a.held + a.debt',
    },
  ],
});

// The text is looked through before it is read as JSON: most refusals and sweeps name no entry.
/** Answers that name an entry which is not there, or not that of its place. */
export const AUDIT_ANSWERS = statement(
  'audit-answers',
  `select distinct 'answers name entries on record' as law,
     ${survivorOf("n.entry ->> 'accountId'")} as "accountId",
     'command ' || n.idempotency_key as subject,
     'entry ' || (n.entry ->> 'entryId') as expected, coalesce(e.entry_id, 'none') as found
   from (
     select c.idempotency_key,
       jsonb_path_query(c.answer::jsonb, 'strict $.** ? (exists (@.entryId))') as entry
     from command_record c where c.program_id = $1 and c.answer::text like '%"entryId"%'
   ) n
   left join entry e on e.program_id = $1 and e.account_id = n.entry ->> 'accountId'
     and e.sequence = (n.entry ->> 'sequence')::int
   where e.entry_id is distinct from n.entry ->> 'entryId'`,
);

/** What is of an account that is not there. */
export const AUDIT_STRAYS = statement(
  'audit-strays',
  `select 'what moves points is of an account on record' as law, null as "accountId",
     s.subject || ' of ' || s.account_id as subject, 'an account' as expected, 'none' as found
   from (
     select distinct 'entries' as subject, account_id from entry where program_id = $1
     union all select distinct 'lots', account_id from lot where program_id = $1
     union all select distinct 'holds', account_id from hold where program_id = $1
     union all select 'the member', account_id from member where program_id = $1
   ) s
   where not exists (
     select from account a where a.program_id = $1 and a.account_id = s.account_id)`,
);
