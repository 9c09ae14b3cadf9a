import { Migration } from '@mikro-orm/migrations';

// The rule book is the draft as it stood when it was asked about: a preview says what it counted,
// whatever becomes of the draft. `tally` is what was counted up to `after_account_id`.
const PREVIEW = `
create table rule_book_preview (
  program_id text collate "C" not null references program (program_id),
  preview_id text collate "C" not null,
  draft_id text collate "C" not null,
  rule_book json not null,
  compared_to int not null,
  window_from timestamptz not null,
  window_until timestamptz not null,
  requested_by text not null,
  requested_at timestamptz not null,
  status text not null check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  tally json not null,
  after_account_id text collate "C",
  started_at timestamptz,
  finished_at timestamptz,
  failure text,
  primary key (program_id, preview_id),
  foreign key (program_id, compared_to) references rule_book (program_id, revision),
  constraint preview_window_is_a_time check (window_from < window_until)
)`;

const UNFINISHED = `
create index rule_book_preview_unfinished on rule_book_preview (program_id, preview_id)
  where status in ('WAITING', 'RUNNING')`;

// A preview goes through a program account by account. That of orders stands for the one of orders
// without entries, which found a few of them.
const OF_ACCOUNTS = [
  'create index order_of_account on order_record (program_id, account_id)',
  'drop index order_without_entries',
  'create index activity_of_account on activity_record (program_id, account_id)',
];

/** Previews of rule books, and past orders and activities by their account. */
export class Migration0009Previews extends Migration {
  override up(): void {
    for (const statement of [PREVIEW, UNFINISHED, ...OF_ACCOUNTS]) this.addSql(statement);
  }
}
