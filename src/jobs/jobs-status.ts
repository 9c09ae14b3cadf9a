import { type Instant, MINUTE } from '../loyalty/time.ts';
import type { JobParts } from './job-ports.ts';

/** What a tick or two could not do yet is behind. */
const LATE_AFTER = 3 * MINUTE;

export interface JobsStatus {
  /** How many programs have something to do that was due some minutes ago. */
  readonly programsBehind: number;
  /** When a job began last, on whatever replica; null when none ever did. */
  readonly lastRunAt: Instant | null;
}

/** Whether what time does is done in time: asked of the ledger, not of those who should do it. */
export async function jobsStatus({
  reads,
  clock,
}: Pick<JobParts, 'reads' | 'clock'>): Promise<JobsStatus> {
  const [due, lastRunAt] = await Promise.all([
    reads.duePrograms(clock.now() - LATE_AFTER),
    reads.lastJobRun(),
  ]);
  return { programsBehind: due.length, lastRunAt };
}
