import type { Instant } from '../../loyalty/time.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';
import type { JobProgress } from './time-reads.ts';

const PROGRESS = statement(
  'job-progress',
  `select j.job, j.started_at as "startedAt", j.finished_at as "finishedAt",
     j.done_up_to as "doneUpTo", j.accounts, j.entries, j.points, j.failed,
     j.last_error as "lastError"
   from job_progress j where j.program_id = $1 order by j.job`,
);

const LAST_RUN = statement('last-job-run', 'select max(started_at) as at from job_progress');

/** When a job began last, of whatever program; null when none ever did. */
export async function readLastJobRun(database: Database): Promise<Instant | null> {
  const [row] = await run<{ readonly at: Instant | null }>(database.orm.em.fork(), LAST_RUN, []);
  return row?.at ?? null;
}

/** The latest run of each of the program's jobs. */
export function readJobProgress(
  database: Database,
  programId: string,
): Promise<readonly JobProgress[]> {
  return run<JobProgress>(database.orm.em.fork(), PROGRESS, [programId]);
}
