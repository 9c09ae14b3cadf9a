import { Migration } from '@mikro-orm/migrations';

// Columns that a replica of the version before does not know have defaults: it goes on writing
// while others are started anew.

const PROGRAM = `
alter table program
  add column is_sandbox boolean not null default false,
  add column clock_ahead_ms bigint not null default 0 check (clock_ahead_ms >= 0),
  add constraint program_clock_is_moved_in_sandboxes check (is_sandbox or clock_ahead_ms = 0)`;

const MEMBER = [
  `alter table member
    add column merged_into text collate "C",
    add column survivor_account_id text collate "C",
    add foreign key (program_id, merged_into) references member (program_id, member_id),
    add constraint member_leads_to_a_survivor
      check ((merged_into is null) = (survivor_account_id is null))`,
  `create index member_merged on member (program_id, survivor_account_id)
    where survivor_account_id is not null`,
];

const ACCOUNT = `
alter table account
  add column warnings int not null default 0 check (warnings >= 0),
  add column spending_frozen boolean not null default false,
  add column head_hash bytea check (length(head_hash) = 32)`;

// A chain begins with the first entry that has a hash: what was written before has none.
const ENTRY = `
alter table entry add column previous_hash bytea check (length(previous_hash) = 32)`;

const LOT = [
  `alter table lot
    add column pending bigint not null default 0 check (pending >= 0),
    add column order_id text collate "C",
    add column validity json,
    add column slides boolean not null default false,
    drop constraint lot_holds_no_more_than_earned,
    add constraint lot_holds_no_more_than_earned check (remaining + pending + held <= earned),
    add constraint lot_is_wholly_pending_or_not check (pending = 0 or remaining + held = 0)`,
  'drop index lot_open',
  `create index lot_open on lot (program_id, account_id)
    where remaining > 0 or pending > 0 or held > 0`,
  `create index lot_expiring on lot (program_id, expires_at, account_id)
    where remaining > 0 or pending > 0 or held > 0`,
  `create index lot_pending on lot (program_id, available_at, account_id) where pending > 0`,
  `create index lot_sliding on lot (program_id, account_id) where slides`,
];

const ALLOCATION = `
alter table allocation
  add column pending bigint not null default 0,
  add column held bigint not null default 0,
  drop constraint allocation_points_check,
  add constraint allocation_is_of_something check (points <> 0 or pending <> 0 or held <> 0)`;

// Nothing refunded and nothing waiting is null: most orders stay so. What an order caused in
// accounts that were merged since stands in `earlier_entries`.
const ORDER_RECORD = [
  `alter table order_record
    alter column account_id drop not null,
    add column held bigint not null default 0 check (held >= 0),
    add column refunded json,
    add column waiting json,
    add column confirmed_at timestamptz,
    add column earlier_entries json,
    add constraint order_has_an_owner_or_nothing
      check (account_id is not null or (earning is null and redemption is null and held = 0))`,
  `create index order_without_owner on order_record (program_id, order_id)
    where account_id is null`,
  // Of all others the entries tell: whoever erases a member finds these as well.
  `create index order_without_entries on order_record (program_id, account_id)
    where entry_sequences = '{}'`,
];

const HOLD = [
  `create table hold (
    program_id text collate "C" not null,
    hold_id text collate "C" not null,
    account_id text collate "C" not null,
    order_id text collate "C" not null,
    status text not null check (status in ('OPEN', 'CAPTURED', 'RELEASED', 'EXPIRED')),
    points bigint not null check (points > 0),
    captured bigint not null check (captured >= 0),
    released bigint not null check (released >= 0),
    expires_at timestamptz not null,
    created_at timestamptz not null,
    payable bigint not null check (payable >= 0),
    lots json not null,
    primary key (program_id, hold_id),
    foreign key (program_id, account_id) references account (program_id, account_id),
    constraint hold_gives_no_more_than_it_has check (captured + released <= points)
  ) with (fillfactor = 80)`,
  `create index hold_open on hold (program_id, account_id) where status = 'OPEN'`,
  `create index hold_due on hold (program_id, expires_at, account_id) where status = 'OPEN'`,
];

const ORDER_REFUND = [
  `create table order_refund (
    program_id text collate "C" not null,
    refund_id text collate "C" not null,
    order_id text collate "C" not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    reason text,
    lines json,
    actor text not null,
    clawed_back bigint not null check (clawed_back >= 0),
    became_debt bigint not null check (became_debt >= 0),
    returned bigint not null check (returned >= 0),
    applied_at timestamptz,
    primary key (program_id, refund_id),
    foreign key (program_id, order_id) references order_record (program_id, order_id)
  )`,
  `create index order_refund_of_order on order_refund (program_id, order_id)`,
];

const EXPIRY_WARNING = `
create table expiry_warning (
  program_id text collate "C" not null,
  account_id text collate "C" not null,
  number int not null check (number >= 1),
  warning_id text collate "C" not null,
  last_day date not null,
  expires_at timestamptz not null,
  points bigint not null check (points > 0),
  threshold_days int not null check (threshold_days >= 0),
  days_left int not null check (days_left >= 0),
  recorded_at timestamptz not null,
  primary key (program_id, account_id, number),
  unique (program_id, account_id, last_day, threshold_days),
  foreign key (program_id, account_id) references account (program_id, account_id)
)`;

const LOT_RESCHEDULE = `
create table lot_reschedule (
  program_id text collate "C" not null,
  account_id text collate "C" not null,
  lot_id text collate "C" not null,
  idempotency_key text collate "C" not null,
  position int not null check (position >= 0),
  available_from timestamptz not null,
  available_to timestamptz not null,
  expires_from timestamptz,
  expires_to timestamptz,
  reason text,
  actor text not null,
  recorded_at timestamptz not null,
  primary key (program_id, account_id, lot_id, idempotency_key, position),
  foreign key (program_id, account_id, lot_id) references lot (program_id, account_id, lot_id)
)`;

const REINSTATEMENT = `
create table reinstatement (
  program_id text collate "C" not null,
  account_id text collate "C" not null,
  sequence int not null,
  points bigint not null check (points > 0),
  recorded_at timestamptz not null,
  primary key (program_id, account_id, sequence),
  foreign key (program_id, account_id, sequence)
    references entry (program_id, account_id, sequence)
)`;

const JOB_PROGRESS = `
create table job_progress (
  program_id text collate "C" not null references program (program_id),
  job text collate "C" not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  done_up_to timestamptz,
  accounts int not null default 0,
  entries bigint not null default 0,
  points bigint not null default 0,
  failed int not null default 0,
  last_error text,
  primary key (program_id, job)
)`;

const REWARD_REDEMPTION = `
alter table reward_redemption
  add column settled_at timestamptz,
  add column lots json not null default '[]',
  add unique (program_id, code)`;

// Of use only to whoever erases a member: all that is kept of names in answers.
const COMMAND_RECORD = [
  `create index command_record_of_member on command_record (program_id,
    coalesce(answer -> 'member' ->> 'memberId', answer -> 'member' -> 'member' ->> 'memberId'))
    where kind in ('enrollMember', 'mergeMembers')`,
  `create index command_record_of_actor on command_record (program_id, actor)
    where actor like 'member:%'`,
];

/** Who asked and in what words is personal, and can be erased; nothing else of an entry changes. */
const ENTRY_COLUMNS = `program_id, account_id, sequence, entry_id, kind, change_available,
  change_pending, change_held, change_debt, balance_available, balance_pending, balance_held,
  balance_debt, occurred_at, recorded_at, reference, purpose, revision, idempotency_key,
  previous_hash`;

const APPEND_ONLY = [
  'drop trigger entry_is_append_only on entry',
  `create trigger entry_is_append_only before delete or update of ${ENTRY_COLUMNS} on entry
    for each statement execute function refuse_change()`,
  `create trigger entry_is_redacted_on_erasure before update of actor, note on entry
    for each statement when (current_setting('loyalty.erasing', true) is distinct from 'on')
    execute function refuse_change()`,
  `create trigger lot_reschedule_is_append_only before delete or update of program_id,
    account_id, lot_id, idempotency_key, position, available_from, available_to, expires_from,
    expires_to, recorded_at on lot_reschedule
    for each statement execute function refuse_change()`,
  `create trigger lot_reschedule_is_redacted_on_erasure before update of actor, reason
    on lot_reschedule for each statement
    when (current_setting('loyalty.erasing', true) is distinct from 'on')
    execute function refuse_change()`,
];

// Whole tables are gone through, which the service's own settings price out.
const PLANNER = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'].map(
  (setting) => `set local ${setting} = on`,
);

const LOT_ORDERS = `
update lot l set order_id = o.order_id
from entry e join order_record o
  on o.program_id = e.program_id and o.order_id = e.reference and o.account_id = e.account_id
where e.program_id = l.program_id and e.account_id = l.account_id
and e.sequence = l.source_sequence and e.kind = 'EARN' and e.sequence = any(o.entry_sequences)`;

const ORDER_EARNINGS = `
update order_record set earning =
  (earning::jsonb || '{"takenBack": 0, "growthTakenBack": 0}'::jsonb)::json
where earning is not null`;

const milliseconds = (column: string) => `(extract(epoch from ${column}) * 1000)::bigint`;

const ORDER_REDEMPTIONS = `
update order_record o set redemption = (redemption::jsonb || jsonb_build_object('returned', 0,
  'lots', coalesce((
    select jsonb_agg(jsonb_build_object('lotId', t.lot_id, 'points', -t.points,
      'expiresAt', ${milliseconds('l.expires_at')},
      'availableAt', ${milliseconds('l.available_at')}) order by t.position)
    from entry e
    join allocation t using (program_id, account_id, sequence)
    join lot l using (program_id, account_id, lot_id)
    where e.program_id = o.program_id and e.account_id = o.account_id
    and e.sequence = any(o.entry_sequences) and e.kind = 'REDEEM'), '[]')))::json
where redemption is not null`;

/** Holds, refunds, rewards taken, what time does to points, and the proof that all adds up. */
export class Migration0002TimeAndProof extends Migration {
  override up(): void {
    for (const statement of [
      PROGRAM,
      ...MEMBER,
      ACCOUNT,
      ENTRY,
      ...LOT,
      ALLOCATION,
      ...ORDER_RECORD,
      ...HOLD,
      ...ORDER_REFUND,
      EXPIRY_WARNING,
      LOT_RESCHEDULE,
      REINSTATEMENT,
      JOB_PROGRESS,
      REWARD_REDEMPTION,
      ...COMMAND_RECORD,
      ...APPEND_ONLY,
      ...PLANNER,
      LOT_ORDERS,
      ORDER_EARNINGS,
      ORDER_REDEMPTIONS,
    ]) {
      this.addSql(statement);
    }
  }
}
