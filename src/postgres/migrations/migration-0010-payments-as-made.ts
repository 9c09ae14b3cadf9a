import { Migration } from '@mikro-orm/migrations';

// Of what was there before, nothing of it is known.
const STATEMENTS = ['alter table hold add column rate json'];

/** Holds keep what their points were worth. */
export class Migration0010PaymentsAsMade extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
