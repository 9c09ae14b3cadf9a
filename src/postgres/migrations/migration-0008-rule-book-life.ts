import { Migration } from '@mikro-orm/migrations';

// A revision that is scheduled stands in both tables before its instant: from then on every batch
// decides by it, and the next publication makes it the current one here.
const PROGRAM = `
alter table program
  add column next_revision int,
  add column next_revision_at timestamptz,
  add constraint program_next_revision_has_its_instant
    check ((next_revision is null) = (next_revision_at is null)),
  add constraint program_next_revision_is_a_later_one check (next_revision > revision)`;

// What was published before took effect at once: null is when it was published. A replica of the
// version before goes on writing it so.
const RULE_BOOK = `
alter table rule_book
  add column effective_at timestamptz,
  add column reverted_from int,
  add constraint rule_book_takes_up_an_earlier_one check (reverted_from < revision)`;

const CANCELLATION = [
  `create table rule_book_cancellation (
    program_id text collate "C" not null,
    revision int not null,
    author text not null,
    reason text not null,
    cancelled_at timestamptz not null,
    primary key (program_id, revision),
    foreign key (program_id, revision) references rule_book (program_id, revision)
  )`,
  `create trigger rule_book_cancellation_is_append_only
    before delete or update on rule_book_cancellation
    for each statement execute function refuse_change()`,
];

const DRAFT = [
  `create table rule_book_draft (
    program_id text collate "C" not null,
    draft_id text collate "C" not null,
    based_on int not null,
    content json not null,
    note text,
    author text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version int not null check (version >= 1),
    status text not null check (status in ('OPEN', 'PUBLISHED', 'DISCARDED')),
    published_as int,
    primary key (program_id, draft_id),
    foreign key (program_id, based_on) references rule_book (program_id, revision),
    foreign key (program_id, published_as) references rule_book (program_id, revision),
    unique (program_id, published_as),
    constraint rule_book_draft_is_published_as_a_revision
      check ((status = 'PUBLISHED') = (published_as is not null))
  )`,
  `create index rule_book_draft_open on rule_book_draft (program_id, draft_id)
    where status = 'OPEN'`,
];

/** Drafts of rule books, and revisions that take effect later or are called off. */
export class Migration0008RuleBookLife extends Migration {
  override up(): void {
    for (const statement of [PROGRAM, RULE_BOOK, ...CANCELLATION, ...DRAFT]) {
      this.addSql(statement);
    }
  }
}
