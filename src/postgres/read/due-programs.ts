import type { Instant } from '../../loyalty/time.ts';
import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';
import type { DueProgram } from './time-reads.ts';

/** Whether there is one row that is due: the first of an index answers. */
const anyOf = (table: string, where: string) => `coalesce((
  select true from ${table} where program_id = p.program_id and ${where} limit 1), false)`;

// Of each program a few looks at the front of an index, by the program's own clock.
const DUE_PROGRAMS = statement(
  'due-programs',
  `select d.* from (
     select p.program_id as "programId", p.is_sandbox as "isSandbox",
       p.clock_ahead_ms as "clockAheadMilliseconds",
       (${anyOf('hold', "status = 'OPEN' and expires_at <= c.now")}
         or ${anyOf('lot', 'pending > 0 and available_at <= c.now')}
         or ${anyOf('lot', 'remaining > 0 and expires_at <= c.now')}) as "isDue",
       coalesce((w.done_up_to at time zone p.time_zone)::date
         < (c.now at time zone p.time_zone)::date, true) as "isWarningDue"
     from program p
     cross join lateral (
       select $1::timestamptz + p.clock_ahead_ms * interval '1 millisecond' as now) c
     left join job_progress w on w.program_id = p.program_id and w.job = 'WARN'
   ) d where d."isDue" or d."isWarningDue" order by d."programId"`,
);

/** Programs in which there is something to do at `now` of the real clock. */
export function readDuePrograms(database: Database, now: Instant): Promise<readonly DueProgram[]> {
  return run<DueProgram>(database.orm.em.fork(), DUE_PROGRAMS, [formatInstant(now)]);
}
