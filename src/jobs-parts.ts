import type { Config } from './config.ts';
import type { Engine } from './engine/engine.ts';
import type { Clock } from './engine/ports.ts';
import type { Log } from './http-server.ts';
import { type Jobs, startJobs } from './jobs/jobs.ts';
import type { AnswerTo, Command, Draft } from './loyalty/commands/commands.ts';
import { toText } from './loyalty/time.ts';
import type { Database } from './postgres/orm.ts';
import type { Reads } from './postgres/reads.ts';
import { saveJobProgress } from './postgres/save-job-progress.ts';

/** Jobs on the ledger's database; null where the configuration leaves them to other replicas. */
export function jobsOf(
  config: Config,
  parts: {
    readonly database: Database;
    readonly engine: Engine;
    readonly reads: Reads;
    readonly clock: Clock;
    readonly log: Log;
  },
): Jobs | null {
  if (config.jobs === 'off') return null;
  const { database, log } = parts;
  return startJobs({
    ...parts,
    url: database.url,
    pageAccounts: config.jobsPageAccounts,
    saveProgress: (programId, progress) => saveJobProgress(database, programId, progress),
    log: {
      warn: (details, message) => log.warn(details, message),
      error: (details, message) => log.error(details, message),
    },
  });
}

/** What a probe is told of jobs. */
export async function jobsDetails(jobs: Jobs | null): Promise<Readonly<Record<string, string>>> {
  if (jobs === null) return { jobs: 'off' };
  const { programsBehind, lastRunAt } = await jobs.status();
  return {
    jobs: programsBehind === 0 ? 'up to date' : 'behind',
    jobsLastRunAt: lastRunAt === null ? 'never' : toText(lastRunAt),
  };
}

/** The same engine; where the clock of a program was moved, what that made due is done at once. */
export function wakingEngine(engine: Engine, jobs: Jobs | null): Engine {
  return {
    ...engine,
    async submit<C extends Command>(draft: Draft<C>): Promise<AnswerTo<C>> {
      const answer = await engine.submit<C>(draft);
      const { type } = answer as { readonly type: string };
      if (type === 'AdvanceSandboxClockSuccess') jobs?.wake(draft.programId);
      return answer;
    },
  };
}
