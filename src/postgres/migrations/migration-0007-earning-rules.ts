import { Migration } from '@mikro-orm/migrations';

// What was not kept before is null: those activities were decided by nothing but themselves.
const ACTIVITY_RECORD = `
alter table activity_record
  add column amount bigint check (amount >= 0),
  add column circumstances json,
  add column breakdown json`;

// Whoever has ordered before there was a rule for first orders has had the first one. Replicas of
// the version before go on writing orders without noting it: their members may have a second.
const FIRST_ORDERS = `
insert into daily_use (program_id, account_id, day, rule_id, points)
  select distinct o.program_id, coalesce(m.survivor_account_id, o.account_id), date '0001-01-01',
    '$first-order', 1
  from order_record o
  join member m on m.program_id = o.program_id and m.account_id = o.account_id
  where (o.earning ->> 'points')::bigint > 0`;

/** Activities keep what decided them, and first orders are noted. */
export class Migration0007EarningRules extends Migration {
  override up(): void {
    this.addSql(ACTIVITY_RECORD);
    this.addSql(FIRST_ORDERS);
  }
}
