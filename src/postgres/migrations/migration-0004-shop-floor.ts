import { Migration } from '@mikro-orm/migrations';

// What a use of points was for, in the caller's own word. It is no part of the chain of hashes,
// which is older; like all of an entry but who asked and in what words, it does not change.
const ENTRY = [
  `alter table entry add column purpose_tag text check (length(purpose_tag) <= 64)`,
  `create trigger entry_purpose_tag_is_append_only before update of purpose_tag on entry
    for each statement execute function refuse_change()`,
];

const HOLD = `
alter table hold
  add column purpose text not null default 'ORDER_PAYMENT'
    check (purpose in ('ORDER_PAYMENT', 'REWARD', 'DRAW', 'TRANSFER', 'OTHER')),
  add column purpose_tag text check (length(purpose_tag) <= 64),
  add column counted_on date`;

// Maxima that are always of the day of now: the latest of a member is found without its history.
const DAILY_USE = `
create index daily_use_of_now on daily_use (program_id, account_id, rule_id, day)
  where rule_id in ('$transfer', '$redeem')`;

// Every name of every member, that of its own row included: so a name is one member's only, in
// whichever place it stands. After a merge they are the survivor's.
const MEMBER_IDENTITY = [
  `create table member_identity (
    program_id text collate "C" not null,
    kind text collate "C" not null check (kind in ('EXTERNAL_ID', 'PHONE', 'MEMBER_CODE')),
    value text collate "C" not null,
    member_id text collate "C" not null,
    account_id text collate "C" not null,
    since timestamptz not null,
    primary key (program_id, kind, value),
    foreign key (program_id, member_id) references member (program_id, member_id)
  )`,
  `create index member_identity_of_account on member_identity (program_id, account_id)`,
  `insert into member_identity (program_id, kind, value, member_id, account_id, since)
   select m.program_id, n.kind, n.value, coalesce(m.merged_into, m.member_id),
     coalesce(m.survivor_account_id, m.account_id), m.enrolled_at
   from member m cross join lateral (values ('EXTERNAL_ID', m.external_id), ('PHONE', m.phone),
     ('MEMBER_CODE', m.member_code)) as n (kind, value)
   where n.value is not null`,
];

// Kept by the database itself: a replica of the version before writes members alone, and goes on
// doing so while others are started anew.
const NAMES_OF_ROWS = [
  `create function keep_names_of_new_members() returns trigger language plpgsql as $$
   begin
     insert into member_identity (program_id, kind, value, member_id, account_id, since)
     select m.program_id, n.kind, n.value, m.member_id, m.account_id, m.enrolled_at
     from made m cross join lateral (values ('EXTERNAL_ID', m.external_id), ('PHONE', m.phone),
       ('MEMBER_CODE', m.member_code)) as n (kind, value) where n.value is not null;
     return null;
   end $$`,
  `create trigger member_has_names after insert on member referencing new table as made
    for each statement execute function keep_names_of_new_members()`,
  `create function keep_names_of_member() returns trigger language plpgsql as $$
   begin
     if new.survivor_account_id is distinct from old.survivor_account_id then
       update member_identity i
       set member_id = new.merged_into, account_id = new.survivor_account_id
       where i.program_id = new.program_id
       and i.account_id = coalesce(old.survivor_account_id, old.account_id);
     end if;
     delete from member_identity i using (values ('EXTERNAL_ID', old.external_id, new.external_id),
       ('PHONE', old.phone, new.phone), ('MEMBER_CODE', old.member_code, new.member_code))
       as n (kind, earlier, later)
     where i.program_id = new.program_id and i.kind = n.kind and i.value = n.earlier
     and i.account_id = coalesce(new.survivor_account_id, new.account_id)
     and n.later is distinct from n.earlier;
     insert into member_identity (program_id, kind, value, member_id, account_id, since)
     select new.program_id, n.kind, n.later, coalesce(new.merged_into, new.member_id),
       coalesce(new.survivor_account_id, new.account_id), new.enrolled_at
     from (values ('EXTERNAL_ID', old.external_id, new.external_id),
       ('PHONE', old.phone, new.phone), ('MEMBER_CODE', old.member_code, new.member_code))
       as n (kind, earlier, later)
     where n.later is not null and n.later is distinct from n.earlier
     and not exists (select from member_identity i where i.program_id = new.program_id
       and i.kind = n.kind and i.value = n.later
       and i.account_id = coalesce(new.survivor_account_id, new.account_id));
     return null;
   end $$`,
  `create trigger member_keeps_names
    after update of external_id, phone, member_code, merged_into, survivor_account_id on member
    for each row execute function keep_names_of_member()`,
];

const MEMBER_IDENTITY_CHANGE = [
  `create table member_identity_change (
    program_id text collate "C" not null,
    member_id text collate "C" not null,
    idempotency_key text collate "C" not null,
    position int not null check (position >= 0),
    kind text not null check (kind in ('EXTERNAL_ID', 'PHONE', 'MEMBER_CODE')),
    action text not null check (action in ('ADDED', 'REMOVED')),
    value text,
    actor text not null,
    recorded_at timestamptz not null,
    primary key (program_id, member_id, idempotency_key, position),
    foreign key (program_id, member_id) references member (program_id, member_id)
  )`,
  `create trigger member_identity_change_is_append_only before delete or update of program_id,
    member_id, idempotency_key, position, kind, action, recorded_at on member_identity_change
    for each statement execute function refuse_change()`,
  `create trigger member_identity_change_is_redacted_on_erasure before update of value, actor
    on member_identity_change for each statement
    when (current_setting('loyalty.erasing', true) is distinct from 'on')
    execute function refuse_change()`,
  // Of use only to whoever erases a member: all that is kept of names in answers.
  `create index command_record_of_identity on command_record
    (program_id, coalesce(answer -> 'member' ->> 'memberId', answer -> 'member' -> 'member' ->>
      'memberId'))
    where kind in ('addMemberIdentity', 'removeMemberIdentity', 'replaceMemberIdentity')`,
];

/** By which names members are found, what points are used for, and how many of them a day. */
export class Migration0004ShopFloor extends Migration {
  override up(): void {
    for (const statement of [
      ...ENTRY,
      HOLD,
      DAILY_USE,
      ...MEMBER_IDENTITY,
      ...NAMES_OF_ROWS,
      ...MEMBER_IDENTITY_CHANGE,
    ]) {
      this.addSql(statement);
    }
  }
}
