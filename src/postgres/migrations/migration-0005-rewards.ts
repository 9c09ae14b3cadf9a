import { Migration } from '@mikro-orm/migrations';

// Columns that a replica of the version before does not know have defaults: it goes on writing
// while others are started anew.

const REWARD = `
alter table reward
    add column prices_by_level json not null default '[]',
    add column has_code_pool boolean not null default false,
    add column limit_period text not null default 'LIFETIME'
      check (limit_period in ('DAY', 'WEEK', 'MONTH', 'YEAR', 'LIFETIME')),
    add column image_urls json not null default '[]',
    add column store_ids json not null default '[]',
    add column retired_at timestamptz,
    add constraint reward_stock_of_a_pool_is_counted
      check (not has_code_pool or stock is not null)`;

// All of its codes where there are several; else `code` says it.
const REWARD_REDEMPTION = [
  `alter table reward_redemption
    add column codes json,
    add column store_id text`,
  // What a limit a member counts.
  `create index reward_redemption_counted
    on reward_redemption (program_id, member_id, reward_id, redeemed_at)`,
];

// A code is in the program once, and a member's once: whose it is never changes.
const REWARD_CODE = [
  `create table reward_code (
    program_id text collate "C" not null,
    code text collate "C" not null,
    reward_id text collate "C" not null,
    code_id text collate "C" not null,
    imported_at timestamptz not null,
    redemption_id text collate "C",
    primary key (program_id, code),
    foreign key (program_id, reward_id) references reward (program_id, reward_id),
    foreign key (program_id, redemption_id)
      references reward_redemption (program_id, redemption_id)
  ) with (fillfactor = 90)`,
  `create index reward_code_left on reward_code (program_id, reward_id, code_id)
    where redemption_id is null`,
  `create trigger reward_code_is_kept before delete or update of program_id, code, reward_id,
    code_id, imported_at on reward_code for each statement execute function refuse_change()`,
  `create trigger reward_code_is_issued_once before update on reward_code
    for each row when (old.redemption_id is not null) execute function refuse_change()`,
];

const REWARD_CHANGE = [
  `create table reward_change (
    program_id text collate "C" not null,
    reward_id text collate "C" not null,
    change_id text collate "C" not null,
    kind text not null check (kind in ('CREATED', 'CHANGED', 'RETIRED', 'CODES_IMPORTED')),
    fields json not null,
    actor text not null,
    reason text not null,
    recorded_at timestamptz not null,
    idempotency_key text collate "C" not null,
    primary key (program_id, reward_id, change_id),
    foreign key (program_id, reward_id) references reward (program_id, reward_id)
  )`,
  `create trigger reward_change_is_append_only before update or delete on reward_change
    for each statement execute function refuse_change()`,
];

/** Rewards that operators set: limits a period, prices by level, code pools, and their history. */
export class Migration0005Rewards extends Migration {
  override up(): void {
    for (const statement of [REWARD, ...REWARD_REDEMPTION, ...REWARD_CODE, ...REWARD_CHANGE]) {
      this.addSql(statement);
    }
  }
}
