import { type Statement, statement } from '../statement.ts';
import { linesOfEntries, notFolded, STATISTIC_KEY, summedByGrain } from '../statistic-lines.ts';

const FOUND = 'sum(points) as points, sum(count) as count';
const KEY = ['rule_id', 'purpose', 'purpose_tag', 'store_id', 'level_id'].map(
  (name) => `case when ${name} = '' then '' else ' ' || ${name} end`,
);

const DAILY = `select grain, ${STATISTIC_KEY}, points, count
  from daily_statistic where program_id = $1`;
const DAILY_KEYS = `(select ${STATISTIC_KEY}, points, count
  from daily_statistic where program_id = $1 and grain = 'ALL') d`;

// Entries that nobody has counted yet are left out: the job counts them, and then they are found.
/**
 * What is kept of each key of a day, with what is not folded yet, against the entries it counts;
 * and what is kept of a day in a coarser grain against its keys. Told in the order of the days.
 */
export const AUDIT_STATISTICS: Statement = statement(
  'audit-statistics',
  `with expected as (
     select 'ALL' as grain, ${STATISTIC_KEY}, sum(points) as points, count(*) as count
     from (${linesOfEntries('entry', {
       where: 'e.program_id = $1 and e.is_counted',
       zone: ['$2', '$3'],
     })}) x
     group by ${STATISTIC_KEY}
     union all
     select * from (${summedByGrain(DAILY_KEYS, FOUND)}) g where g.grain <> 'ALL'
   ), found as (
     select grain, ${STATISTIC_KEY}, ${FOUND} from (${DAILY}
       union all
       select 'ALL', ${STATISTIC_KEY}, points, count
       from (${notFolded('t.program_id = $1')}) n) k
     group by grain, ${STATISTIC_KEY}
   )
   select f.law, null as "accountId", concat('statistics ', day, ' ', measure,
       case when grain = 'ALL' then '' else ' by ' || grain end, ${KEY.join(', ')}) as subject,
     f.expected::text as expected, f.found::text as found
   from expected e full join found k using (grain, ${STATISTIC_KEY})
   cross join lateral (values
     ('statistics of a day sum the points of its entries', coalesce(e.points, 0)::numeric,
       coalesce(k.points, 0)::numeric),
     ('statistics of a day count its entries', coalesce(e.count, 0)::numeric,
       coalesce(k.count, 0)::numeric)) as f (law, expected, found)
   where f.expected <> f.found order by day, subject, law`,
);
