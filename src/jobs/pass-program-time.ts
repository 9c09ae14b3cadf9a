import { dayOf, endOfDayAfterDays, type Instant } from '../loyalty/time.ts';
import { DUE_WORK, type WarningWindow } from '../postgres/read/time-reads.ts';
import type { JobParts, JobRun } from './job-ports.ts';
import { RunProgress } from './run-progress.ts';
import { LOTS_A_PAGE, sweep } from './sweep.ts';

/**
 * All that time has done in a program is written down: what lapsed, became active and expired, and
 * then, once a day of the program, who has to be warned. The order in one account is that of the
 * command; here it only matters that nobody is warned before the rest of the program is done.
 */
export async function passProgramTime(parts: JobParts, run: JobRun): Promise<void> {
  await passDueTime(parts, run);
  if (!run.signal.aborted) await warnOnceADay(parts, run);
}

async function passDueTime(parts: JobParts, run: JobRun): Promise<void> {
  const { programId, signal } = run;
  const progress = new RunProgress(parts, { programId, job: 'PASS_TIME' });
  await progress.start();
  try {
    for (;;) {
      // Looked at anew in each round: time goes on, and the clock of a sandbox is moved.
      const now = await programNow(parts, programId);
      if (now === null) return;
      const before = progress.entries;
      const found = await passDueRound(parts, run, { now, progress });
      if (signal.aborted) return await progress.pause();
      if (found === 0) return await progress.finish(progress.failed === 0 ? now : null);
      // Another replica was faster, or nothing can be done: either way not to be tried for ever.
      if (progress.entries === before) return await progress.finish(null);
    }
  } catch (error) {
    // The outside world failed: the job is tried again, and those who look are told why.
    await progress.breakOff(error);
    throw error;
  }
}

async function passDueRound(
  parts: JobParts,
  run: JobRun,
  { now, progress }: { readonly now: Instant; readonly progress: RunProgress },
): Promise<number> {
  const { reads } = parts;
  const limit = LOTS_A_PAGE;
  let found = 0;
  for (const work of DUE_WORK) {
    found += await sweep(parts, run, {
      pageAfter: (after) => reads.dueAccounts(run.programId, { work, now, after, limit }),
      progress,
    });
  }
  return found;
}

async function warnOnceADay(parts: JobParts, run: JobRun): Promise<void> {
  const { reads } = parts;
  const { programId, signal } = run;
  const [now, ruleBook, latest] = await Promise.all([
    programNow(parts, programId),
    reads.currentRuleBook(programId),
    reads.jobProgress(programId),
  ]);
  if (now === null || ruleBook === null) return;
  const { timeZone } = ruleBook.program;
  const doneUpTo = latest.find(({ job }) => job === 'WARN')?.doneUpTo ?? null;
  if (doneUpTo !== null && dayOf(doneUpTo, timeZone) >= dayOf(now, timeZone)) return;

  const windows = windowsOf(ruleBook.expiryWarningDays, { now, timeZone });
  const limit = LOTS_A_PAGE;
  const progress = new RunProgress(parts, { programId, job: 'WARN' });
  await progress.start();
  try {
    if (windows.length > 0) {
      await sweep(parts, run, {
        pageAfter: (after) =>
          reads.warnableAccounts(programId, { now, windows, timeZone, after, limit }),
        progress,
      });
    }
    await (signal.aborted ? progress.pause() : progress.finish(now));
  } catch (error) {
    // As above; whoever was warned already is not found again.
    await progress.breakOff(error);
    throw error;
  }
}

/** Up to when points expire that are as near as each threshold says, the nearest first. */
function windowsOf(
  expiryWarningDays: readonly number[],
  from: { readonly now: Instant; readonly timeZone: string },
): readonly WarningWindow[] {
  const { now: instant, timeZone } = from;
  return expiryWarningDays
    .toSorted((a, b) => a - b)
    .map((days) => ({
      until: endOfDayAfterDays({ instant, days, timeZone }),
      thresholdDays: days,
    }));
}

/** What the program's clock shows; null when there is no such program. */
async function programNow({ reads, clock }: JobParts, programId: string): Promise<Instant | null> {
  const program = await reads.programClock(programId);
  return program === null ? null : clock.now() + program.clockAheadMilliseconds;
}
