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

/** What points are used for, and how many of them a day. */
export class Migration0004ShopFloor extends Migration {
  override up(): void {
    for (const statement of [...ENTRY, HOLD, DAILY_USE]) {
      this.addSql(statement);
    }
  }
}
