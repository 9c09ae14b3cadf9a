import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { withFaults } from './faults.ts';
import type { Database } from './orm.ts';
import { run, type Statement, statement } from './statement.ts';
import {
  linesOfEntries,
  linesOfTallies,
  STATISTIC_KEY,
  summedByGrain,
  TALLY_KEY,
} from './statistic-lines.ts';
import { zoneOffsetsOf } from './zone-offsets.ts';

/** A page of one of the tables in which batches leave what they count, taken out of it. */
const takenFrom = (table: 'statistic_tally' | 'statistic_delta') => `
  ${table}_page as (
     select number from ${table} where program_id = $1
     order by number limit $2 for update skip locked
   ), ${table}_taken as (
     delete from ${table} d using ${table}_page p
     where d.program_id = $1 and d.number = p.number returning d.*
   )`;

// Written in the order of the key: two replicas that fold at once wait for each other and never
// in a circle. What one of them has locked the other leaves alone.
const FOLD = statement(
  'fold-statistics',
  `with ${takenFrom('statistic_tally')}, ${takenFrom('statistic_delta')}, taken as (
     ${linesOfTallies('statistic_tally_taken', 'true')}
     union all select ${STATISTIC_KEY}, points, count from statistic_delta_taken
   ), written as (
     insert into daily_statistic as t (program_id, grain, ${STATISTIC_KEY}, points, count)
     select $1, grain, ${STATISTIC_KEY}, points, count
     from (${summedByGrain('taken', 'sum(points) as points, sum(count) as count')}) s
     order by grain, ${STATISTIC_KEY}
     on conflict (program_id, grain, ${STATISTIC_KEY})
       do update set points = t.points + excluded.points, count = t.count + excluded.count
   )
   select greatest((select count(*) from statistic_tally_taken),
     (select count(*) from statistic_delta_taken))::int as done`,
);

const COUNT = statement(
  'count-uncounted',
  `with page as (
     select account_id, sequence from entry where program_id = $1 and not is_counted
     order by account_id, sequence limit $2 for update skip locked
   ), marked as (
     update entry e set is_counted = true from page
     where e.program_id = $1 and e.account_id = page.account_id and e.sequence = page.sequence
     returning e.*
   ), written as (
     insert into statistic_tally (program_id, ${TALLY_KEY}, lines)
     select $1, ${TALLY_KEY}, json_agg(json_build_array(rule_id, points, count)) from (
       select ${STATISTIC_KEY}, sum(points) as points, count(*) as count
       from (${linesOfEntries('marked', { where: 'true', zone: ['$3', '$4'] })}) x
       group by ${STATISTIC_KEY}) k
     group by ${TALLY_KEY}
   )
   select count(*)::int as done from marked`,
);

type Page = (database: Database, programId: string, limit: number) => Promise<number>;

/** One page of the work, in one transaction: it answers how much that was. */
async function page(em: SqlEntityManager, sql: Statement, parameters: readonly unknown[]) {
  const [row] = await run<{ readonly done: number }>(em, sql, parameters);
  return row?.done ?? 0;
}

/** Adds what was counted since to the daily statistics; fewer than `limit` when nothing is left. */
export const foldStatistics: Page = (database, programId, limit) =>
  withFaults(() => page(database.orm.em.fork(), FOLD, [programId, limit]));

/**
 * Counts entries that nobody has counted: a replica of a version from before there were statistics
 * has written them while others were started anew.
 */
export const countUncounted: Page = (database, programId, limit) =>
  withFaults(async () => {
    const em = database.orm.em.fork();
    const zone = await zoneOffsetsOf(em, programId);
    return page(em, COUNT, [programId, limit, ...zone]);
  });
