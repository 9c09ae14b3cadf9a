import { Migration } from '@mikro-orm/migrations';

// Of what was there before, nothing of it is known.
const STATEMENTS = [
  'alter table hold add column rate json, add column store_id text collate "C"',
  'alter table reward_redemption add column taken_at_store_id text collate "C"',
];

/** Holds keep what their points were worth; payments keep at which store they were made. */
export class Migration0010PaymentsAsMade extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
