import { Migration } from '@mikro-orm/migrations';

// As `statistic_delta`, which had a row for each rule: `lines` are [rule, points, count] of each.
// A table of its own, as replicas of the version before fold that one as they know it.
const STATISTIC_TALLY = `
create table statistic_tally (
  program_id text collate "C" not null,
  number bigint generated always as identity,
  day date not null,
  measure text collate "C" not null check (measure in ('ISSUED', 'IMPORTED', 'REDEEMED',
    'RETURNED', 'EXPIRED', 'REINSTATED', 'TAKEN_BACK', 'DEDUCTED', 'MOVED_IN', 'MOVED_OUT')),
  purpose text collate "C" not null default '',
  purpose_tag text collate "C" not null default '',
  store_id text collate "C" not null default '',
  level_id text collate "C" not null default '',
  lines json not null,
  primary key (program_id, number)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000)`;

/** What a hundred rules have given is counted in one row. */
export class Migration0011StatisticTallies extends Migration {
  override up(): void {
    this.addSql(STATISTIC_TALLY);
  }
}
