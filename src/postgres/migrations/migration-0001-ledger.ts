import { Migration } from '@mikro-orm/migrations';

// Every key leads with program_id, so that the tables distribute by program. Ledger rows have no
// foreign key to the program or its rule book: each transaction would take a share lock on that
// one row.

/** Points within 2^53 − 1: beyond it a JSON number is rounded, and a balance with it. */
const countable = (columns: string) => `check (greatest(${columns}) <= ${Number.MAX_SAFE_INTEGER})`;

const PROGRAM = `
create table program (
  program_id text collate "C" not null primary key,
  code text collate "C" not null unique,
  name text not null,
  time_zone text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  revision int not null check (revision >= 1)
)`;

const RULE_BOOK = `
create table rule_book (
  program_id text collate "C" not null references program (program_id),
  revision int not null check (revision >= 1),
  document json not null,
  author text not null,
  reason text not null,
  published_at timestamptz not null,
  primary key (program_id, revision)
)`;

const MEMBER = `
create table member (
  program_id text collate "C" not null references program (program_id),
  member_id text collate "C" not null,
  account_id text collate "C" not null,
  external_id text collate "C" not null,
  phone text collate "C",
  member_code text collate "C" not null,
  enrolled_at timestamptz not null,
  referred_by text collate "C",
  primary key (program_id, member_id),
  unique (program_id, account_id),
  unique (program_id, external_id),
  unique (program_id, phone),
  unique (program_id, member_code),
  foreign key (program_id, referred_by) references member (program_id, member_id)
)`;

// Room on each page, and no index but the key: an update of a balance touches no index (HOT).
const ACCOUNT = `
create table account (
  program_id text collate "C" not null,
  account_id text collate "C" not null,
  member_id text collate "C" not null,
  status text not null check (status in ('ACTIVE', 'FROZEN', 'CLOSED')),
  growth_value bigint not null check (growth_value >= 0),
  available bigint not null check (available >= 0),
  pending bigint not null check (pending >= 0),
  held bigint not null check (held >= 0),
  debt bigint not null check (debt >= 0),
  lifetime_earned bigint not null check (lifetime_earned >= 0),
  lifetime_redeemed bigint not null check (lifetime_redeemed >= 0),
  lifetime_expired bigint not null check (lifetime_expired >= 0),
  sequence int not null check (sequence >= 0),
  primary key (program_id, account_id),
  foreign key (program_id, member_id) references member (program_id, member_id),
  constraint account_debt_is_settled_first check (available = 0 or debt = 0),
  constraint account_is_countable ${countable(`available, pending, held, debt,
    growth_value, lifetime_earned, lifetime_redeemed, lifetime_expired`)}
) with (fillfactor = 70)`;

const ENTRY = `
create table entry (
  program_id text collate "C" not null,
  account_id text collate "C" not null,
  sequence int not null check (sequence >= 1),
  entry_id text collate "C" not null,
  kind text not null check (kind in ('EARN', 'ACTIVATE', 'REDEEM', 'HOLD', 'CAPTURE', 'RELEASE',
    'RETURN', 'CLAWBACK', 'EXPIRE', 'ADJUST', 'IMPORT')),
  change_available bigint not null,
  change_pending bigint not null,
  change_held bigint not null,
  change_debt bigint not null,
  balance_available bigint not null check (balance_available >= 0),
  balance_pending bigint not null check (balance_pending >= 0),
  balance_held bigint not null check (balance_held >= 0),
  balance_debt bigint not null check (balance_debt >= 0),
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  reference text not null,
  actor text not null,
  purpose text check (purpose in ('ORDER_PAYMENT', 'REWARD', 'DRAW', 'TRANSFER', 'OTHER')),
  note text,
  revision int not null check (revision >= 1),
  idempotency_key text collate "C" not null,
  primary key (program_id, account_id, sequence),
  foreign key (program_id, account_id) references account (program_id, account_id),
  constraint entry_debt_is_settled_first check (balance_available = 0 or balance_debt = 0),
  constraint entry_is_countable ${countable(
    'balance_available, balance_pending, balance_held, balance_debt',
  )}
)`;

// The foreign key to the entry that opened the lot stands for the one to the account.
const LOT = `
create table lot (
  program_id text collate "C" not null,
  account_id text collate "C" not null,
  lot_id text collate "C" not null,
  earned bigint not null check (earned > 0),
  remaining bigint not null check (remaining >= 0),
  held bigint not null check (held >= 0),
  available_at timestamptz not null,
  expires_at timestamptz,
  source_sequence int not null,
  primary key (program_id, account_id, lot_id),
  foreign key (program_id, account_id, source_sequence)
    references entry (program_id, account_id, sequence),
  constraint lot_holds_no_more_than_earned check (remaining + held <= earned)
) with (fillfactor = 90)`;

const LOT_OPEN = `
create index lot_open on lot (program_id, account_id) where remaining > 0 or held > 0`;

const ALLOCATION = `
create table allocation (
  program_id text collate "C" not null,
  account_id text collate "C" not null,
  sequence int not null,
  lot_id text collate "C" not null,
  position int not null check (position >= 0),
  points bigint not null check (points <> 0),
  primary key (program_id, account_id, sequence, lot_id),
  foreign key (program_id, account_id, sequence)
    references entry (program_id, account_id, sequence),
  foreign key (program_id, account_id, lot_id) references lot (program_id, account_id, lot_id)
)`;

const ORDER_RECORD = `
create table order_record (
  program_id text collate "C" not null,
  order_id text collate "C" not null,
  account_id text collate "C" not null,
  earning json,
  redemption json,
  points_earned bigint not null check (points_earned >= 0),
  points_redeemed bigint not null check (points_redeemed >= 0),
  entry_sequences int[] not null,
  primary key (program_id, order_id),
  foreign key (program_id, account_id) references account (program_id, account_id)
)`;

const ACTIVITY_RECORD = `
create table activity_record (
  program_id text collate "C" not null,
  activity_id text collate "C" not null,
  account_id text collate "C" not null,
  type text not null,
  quantity bigint not null check (quantity >= 1),
  store_id text,
  channel text,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  points bigint not null check (points >= 0),
  sequence int,
  primary key (program_id, activity_id),
  foreign key (program_id, account_id) references account (program_id, account_id)
)`;

// The day stands before the rule: one look-up finds all rules' use of a day.
const DAILY_USE = `
create table daily_use (
  program_id text collate "C" not null,
  account_id text collate "C" not null,
  day date not null,
  rule_id text collate "C" not null,
  points bigint not null check (points >= 0),
  primary key (program_id, account_id, day, rule_id),
  foreign key (program_id, account_id) references account (program_id, account_id)
) with (fillfactor = 80)`;

const COMMAND_RECORD = `
create table command_record (
  program_id text collate "C" not null,
  idempotency_key text collate "C" not null,
  kind text not null,
  fingerprint text not null,
  actor text not null,
  answer json not null,
  recorded_at timestamptz not null,
  primary key (program_id, idempotency_key)
)`;

const REWARD = `
create table reward (
  program_id text collate "C" not null references program (program_id),
  reward_id text collate "C" not null,
  title text not null,
  description text,
  kind text not null
    check (kind in ('GOODS', 'VOUCHER', 'SERVICE', 'PRIVILEGE', 'ADD_ON_PRICE')),
  points_price bigint not null check (points_price >= 0),
  cash_price json,
  stock int check (stock >= 0),
  per_member_limit int check (per_member_limit >= 1),
  minimum_level_id text collate "C",
  available_from timestamptz,
  available_until timestamptz,
  position int not null,
  primary key (program_id, reward_id),
  unique (program_id, position, reward_id)
)`;

const REWARD_REDEMPTION = `
create table reward_redemption (
  program_id text collate "C" not null,
  redemption_id text collate "C" not null,
  member_id text collate "C" not null,
  reward_id text collate "C" not null,
  quantity int not null check (quantity >= 1),
  points bigint not null check (points >= 0),
  status text not null check (status in ('ISSUED', 'FULFILLED', 'CANCELLED')),
  code text,
  redeemed_at timestamptz not null,
  primary key (program_id, redemption_id),
  foreign key (program_id, member_id) references member (program_id, member_id),
  foreign key (program_id, reward_id) references reward (program_id, reward_id)
)`;

const REWARD_REDEMPTION_OF_MEMBER = `
create index reward_redemption_of_member
  on reward_redemption (program_id, member_id, redemption_id)`;

// For each statement: it costs an INSERT nothing.
const APPEND_ONLY = [
  `create function refuse_change() returns trigger language plpgsql as $$
   begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end
   $$`,
  ...['entry', 'allocation', 'rule_book'].map(
    (table) => `create trigger ${table}_is_append_only before update or delete on ${table}
      for each statement execute function refuse_change()`,
  ),
];

/** Programs, members, the ledger, and what is kept of orders, activities and commands. */
export class Migration0001Ledger extends Migration {
  override up(): void {
    for (const statement of [
      PROGRAM,
      RULE_BOOK,
      MEMBER,
      ACCOUNT,
      ENTRY,
      LOT,
      LOT_OPEN,
      ALLOCATION,
      ORDER_RECORD,
      ACTIVITY_RECORD,
      DAILY_USE,
      COMMAND_RECORD,
      REWARD,
      REWARD_REDEMPTION,
      REWARD_REDEMPTION_OF_MEMBER,
      ...APPEND_ONLY,
    ]) {
      this.addSql(statement);
    }
  }
}
