import type { JobRun, JobWrites } from './job-ports.ts';

/** Rows of one transaction: a fraction of a second, in which other replicas fold other pages. */
const PAGE = 1_000;

/**
 * Folds all that batches have counted into the days of the program; before that it counts entries
 * that a version before has written. Each page is a transaction of its own, so that a run that is
 * broken off has lost nothing: the next one finds the rest.
 */
export async function foldProgramStatistics(
  writes: Pick<JobWrites, 'countUncounted' | 'foldStatistics'>,
  { programId, signal }: JobRun,
): Promise<void> {
  const all = async (work: (programId: string, limit: number) => Promise<number>) => {
    while (!signal.aborted && (await work(programId, PAGE)) === PAGE);
  };
  await all((...page) => writes.countUncounted(...page));
  await all((...page) => writes.foldStatistics(...page));
}
