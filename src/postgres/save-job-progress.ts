import { withFaults } from './faults.ts';
import { formatInstant } from './instant.ts';
import type { Database } from './orm.ts';
import type { JobProgress } from './read/time-reads.ts';
import { run, statement } from './statement.ts';

// How far a job came is not forgotten when a later run of it is broken off, nor when one that was
// taken for dead comes to its end after that which took its place.
const SAVE = statement(
  'save-job-progress',
  `insert into job_progress as j (program_id, job, started_at, finished_at, done_up_to, accounts,
     entries, points, failed, last_error)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
   on conflict (program_id, job) do update set started_at = excluded.started_at,
     finished_at = excluded.finished_at, done_up_to = greatest(excluded.done_up_to, j.done_up_to),
     accounts = excluded.accounts, entries = excluded.entries, points = excluded.points,
     failed = excluded.failed, last_error = excluded.last_error`,
);

/** Keeps how far a job of a program is, in place of what was known of its run before. */
export function saveJobProgress(
  database: Database,
  programId: string,
  progress: JobProgress,
): Promise<void> {
  const { job, startedAt, finishedAt, doneUpTo, accounts, entries, points } = progress;
  const { failed, lastError } = progress;
  const parameters = [
    ...[programId, job, formatInstant(startedAt)],
    ...[finishedAt, doneUpTo].map((at) => (at === null ? null : formatInstant(at))),
    ...[accounts, entries, points, failed, lastError],
  ];
  return withFaults(async () => void (await run(database.orm.em.fork(), SAVE, parameters)));
}
