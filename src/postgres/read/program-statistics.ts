import type { Points } from '../../loyalty/points.ts';
import { ADDING, MEASURES, type Measure } from '../../loyalty/statistics/statistic.ts';
import type { Day } from '../../loyalty/time.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';
import { notFolded, STATISTIC_KEY } from '../statistic-lines.ts';

/** What statistics are told apart by. */
export const DIMENSIONS = ['DAY', 'RULE', 'PURPOSE', 'PURPOSE_TAG', 'STORE', 'LEVEL'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface StatisticsKey {
  /** First and last day, both included. */
  readonly from: Day;
  readonly to: Day;
  /** One row a value of all of these together; none is one row for all days. */
  readonly groupBy: readonly Dimension[];
  /** Rows at most. */
  readonly limit: number;
}

/** Points and how many times, of one measure. */
export interface Figure {
  readonly points: Points;
  readonly count: number;
}

/** One row; what is not asked for is null, and so is what has no rule, purpose, store or level. */
export interface StatisticsRow {
  readonly day: Day | null;
  readonly rule: string | null;
  readonly purpose: string | null;
  readonly purposeTag: string | null;
  readonly storeId: string | null;
  readonly levelId: string | null;
  readonly figures: Readonly<Record<Measure, Figure>>;
  /** What members have more, and do not owe, after these than before. */
  readonly change: Points;
}

const MOST = Number.MAX_SAFE_INTEGER;

/** Of all members together they may be more than a number can count. */
const countable = (sum: string) =>
  `least(greatest(coalesce(${sum}, 0), -${MOST}), ${MOST})::bigint`;

const FIGURES = MEASURES.map((measure) => {
  const only = `filter (where s.measure = '${measure}')`;
  return `${countable(`sum(s.points) ${only}`)}, ${countable(`sum(s.count) ${only}`)}`;
}).join(',\n');

const ADDED = MEASURES.filter((measure) => ADDING.has(measure))
  .map((of) => `'${of}'`)
  .join(', ');

const KEYS = ['rule_id', 'purpose', 'purpose_tag', 'store_id', 'level_id'];
const ASKED = KEYS.map((key, at) => `case when $${at + 7}::boolean then s.${key} else '' end`);
// A day is put in order as it is written. Were it as it is kept, the planner would rather sort all
// rows once than sum them first and sort what is left.
const SHOWN = [`coalesce(s.day::text, '') collate "C"`, ...KEYS.map((key) => `s.${key}`)].join(
  ', ',
);

// What is not folded yet is added: figures are exact as soon as a command is answered. Hundreds of
// thousands of rows are summed by hashing, and only the few that are left are put in order.
const STATISTICS = statement(
  'program-statistics',
  `select array[${SHOWN}] as key, array[${FIGURES}] as figures,
     ${countable(`sum(case when s.measure in (${ADDED}) then s.points else 0 - s.points end)`)}
       as change
   from (
     select case when $6::boolean then s.day end as day,
       ${ASKED.map((asked, at) => `${asked} as ${KEYS[at]}`).join(', ')},
       s.measure, sum(s.points) as points, sum(s.count) as count
     from (
       select ${STATISTIC_KEY}, points, count from daily_statistic
       where program_id = $1 and grain = $2 and day between $3::date and $4::date
       union all
       ${notFolded('t.program_id = $1 and t.day between $3::date and $4::date')}
     ) s group by 1, ${ASKED.join(', ')}, s.measure
   ) s group by ${SHOWN} order by ${SHOWN} limit $5`,
);

interface Row {
  readonly key: readonly string[];
  /** Points and count of each measure, in their order. */
  readonly figures: readonly (number | string)[];
  readonly change: number;
}

/** What became of points in these days, by these dimensions; exact at the moment it is asked. */
export async function readProgramStatistics(
  database: Database,
  programId: string,
  { from, to, groupBy, limit }: StatisticsKey,
): Promise<readonly StatisticsRow[]> {
  const asked = DIMENSIONS.map((dimension) => groupBy.includes(dimension));
  const parameters = [programId, grainOf(groupBy), from, to, limit, ...asked];
  const rows = await run<Row>(database.orm.em.fork(), STATISTICS, parameters);
  return rows.map(({ key, figures, change }) => {
    const [day, rule, purpose, purposeTag, storeId, levelId] = key.map((value) => value || null);
    return {
      ...{ day: day ?? null, rule: rule ?? null, purpose: purpose ?? null },
      ...{ purposeTag: purposeTag ?? null, storeId: storeId ?? null, levelId: levelId ?? null },
      ...{ figures: figuresOf(figures), change },
    };
  });
}

/** The coarsest of the grains in which all that is asked for is kept. */
function grainOf(groupBy: readonly Dimension[]): string {
  const besides = new Set(groupBy.filter((dimension) => dimension !== 'DAY'));
  const [only = 'DAY'] = besides;
  return besides.size > 1 ? 'ALL' : only;
}

function figuresOf(figures: readonly (number | string)[]): Readonly<Record<Measure, Figure>> {
  const entries = MEASURES.map((measure, index): [Measure, Figure] => [
    measure,
    { points: Number(figures[2 * index]), count: Number(figures[2 * index + 1]) },
  ]);
  return Object.fromEntries(entries) as Record<Measure, Figure>;
}
