import { DEMO_PROGRAM } from '../src/loyalty/program/templates/demo.ts';
import { createReads } from '../src/postgres/read/create-reads.ts';
import { DIMENSIONS, type Dimension } from '../src/postgres/read/program-statistics.ts';
import { summedByGrain } from '../src/postgres/statistic-lines.ts';
import type { BenchOptions } from './bench-options.ts';
import { type Row, rowOf } from './report.ts';

const { programId } = DEMO_PROGRAM.ruleBook.program;

/** A year that no other part of the bench writes into. */
const YEAR = { from: '2019-01-01', to: '2019-12-31' } as const;
const RULES = 20;
const STORES = 50;
const LEVELS = 4;
const TALLIES = 20_000;

/**
 * Of a program of a million members: each day each rule gives in each store, and members of each
 * level use points there. In each grain, as the job that folds would have it.
 */
const daysOf = (month: number): string => `
  insert into daily_statistic (program_id, grain, day, measure, rule_id, purpose, purpose_tag,
    store_id, level_id, points, count)
  select '${programId}', x.* from (${summedByGrain(
    `(select d::date as day, m.measure, m.rule_id, m.purpose, '' as purpose_tag,
        'store-' || s as store_id, 'level-' || (s + r) % ${LEVELS} as level_id,
        (100 + s * r)::numeric as points, 5::bigint as count
      from generate_series(make_date(2019, ${month}, 1),
          make_date(2019, ${month}, 1) + interval '1 month - 1 day', '1 day') d,
        generate_series(1, ${STORES}) s, generate_series(1, ${RULES}) r,
        lateral (select 'ISSUED' as measure, 'rule-' || r as rule_id, '' as purpose
          union all select 'REDEEMED', '', 'ORDER_PAYMENT' where r <= ${LEVELS}
          union all select 'TAKEN_BACK', '', '' where r <= ${LEVELS}) m) z`,
    'sum(points) as points, sum(count) as count',
  )}) x`;

const NOT_FOLDED = `
  insert into statistic_tally (program_id, day, measure, store_id, level_id, lines)
  select '${programId}', '${YEAR.to}', 'ISSUED', 'store-' || n % ${STORES},
    'level-' || n % ${LEVELS}, json_build_array(json_build_array('rule-' || n % ${RULES}, 10, 1))
  from generate_series(1, ${TALLIES}) n`;

/** How often a year of statistics is answered in a second, in each way it is asked for. */
export async function benchStatistics(options: BenchOptions): Promise<readonly Row[]> {
  const { database, seconds, progress } = options;
  progress('statistics: a year of days is written');
  const execute = (sql: string) => database.orm.em.fork().execute(sql);
  // Month by month: a year at once takes longer than any statement may.
  for (let month = 1; month <= 12; month += 1) await execute(daysOf(month));
  await execute(NOT_FOLDED);
  await execute('analyze daily_statistic, statistic_tally');
  const [{ rows } = { rows: 0 }] = (await execute(
    'select count(*)::int as rows from daily_statistic',
  )) as unknown as readonly { readonly rows: number }[];
  const reads = createReads(database);
  const asked: readonly (readonly Dimension[])[] = [
    [],
    ...DIMENSIONS.map((dimension) => [dimension]),
    ['RULE', 'LEVEL'],
  ];
  const figures: Row[] = [];
  for (const groupBy of asked) {
    const ask = () => reads.programStatistics(programId, { ...YEAR, groupBy, limit: 5_001 });
    const { times, answered } = await timed(ask, (seconds * 1_000) / asked.length);
    const perSecond = 1_000 / (times.reduce((sum, time) => sum + time, 0) / times.length);
    const worst = Math.max(...times);
    figures.push(
      rowOf({
        what: `statistics of a year by ${groupBy.join(' and ') || 'nothing'}`,
        callers: 1,
        perSecond,
        note:
          `${(1_000 / perSecond).toFixed(1)} ms, at most ${worst.toFixed(1)} ms, for ` +
          `${answered} rows out of ${rows.toLocaleString('en')} and ` +
          `${TALLIES.toLocaleString('en')} not folded`,
      }),
    );
  }
  return figures;
}

async function timed(ask: () => Promise<readonly unknown[]>, milliseconds: number) {
  const times: number[] = [];
  let answered = (await ask()).length;
  const until = performance.now() + milliseconds;
  do {
    const from = performance.now();
    answered = (await ask()).length;
    times.push(performance.now() - from);
  } while (performance.now() < until);
  return { times, answered };
}
