import { dayOf, type Instant } from '../../loyalty/time.ts';
import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';
import type { DueProgram } from './time-reads.ts';

/** Whether there is one row that is due: the first of an index answers. */
const anyOf = (table: string, where: string) => `coalesce((
  select true from ${table} where program_id = p.program_id and ${where} limit 1), false)`;

// Of each program a few looks at the front of an index, by the program's own clock. Whether its day
// has changed is not asked here: the database may know other rules of time zones than we.
const DUE_PROGRAMS = statement(
  'due-programs',
  `select p.program_id as "programId", p.is_sandbox as "isSandbox",
     p.clock_ahead_ms as "clockAheadMilliseconds",
     (${anyOf('hold', "status = 'OPEN' and expires_at <= c.now")}
       or ${anyOf('lot', 'pending > 0 and available_at <= c.now')}
       or ${anyOf('lot', 'remaining > 0 and expires_at <= c.now')}) as "isDue",
     c.now, p.time_zone as "timeZone",
     (select w.done_up_to from job_progress w
       where w.program_id = p.program_id and w.job = 'WARN') as "warnedUpTo"
   from program p
   cross join lateral (
     select $1::timestamptz + p.clock_ahead_ms * interval '1 millisecond' as now) c
   order by p.program_id`,
);

interface Row extends Omit<DueProgram, 'isWarningDue'> {
  readonly now: Instant;
  readonly timeZone: string;
  readonly warnedUpTo: Instant | null;
}

/** Programs in which there is something to do at `now` of the real clock. */
export async function readDuePrograms(
  database: Database,
  now: Instant,
): Promise<readonly DueProgram[]> {
  const rows = await run<Row>(database.orm.em.fork(), DUE_PROGRAMS, [formatInstant(now)]);
  return rows.map(asDue).filter(({ isDue, isWarningDue }) => isDue || isWarningDue);
}

function asDue({ now, timeZone, warnedUpTo, ...program }: Row): DueProgram {
  const isWarningDue = warnedUpTo === null || dayOf(warnedUpTo, timeZone) < dayOf(now, timeZone);
  return { ...program, isWarningDue };
}
