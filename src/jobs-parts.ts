import type { Config } from './config.ts';
import type { Engine } from './engine/engine.ts';
import type { Platform } from './engine/platform.ts';
import type { Clock, Publisher } from './engine/ports.ts';
import type { Log } from './http-server.ts';
import type { JobLog } from './jobs/job-ports.ts';
import { startJobs } from './jobs/jobs.ts';
import type { AnswerTo, Command, Draft } from './loyalty/commands/commands.ts';
import { toText } from './loyalty/time.ts';
import { createJobWrites } from './postgres/job-writes.ts';
import type { Database } from './postgres/orm.ts';
import type { Reads } from './postgres/reads.ts';
import { type ServiceJobs, startJobsThread } from './start-jobs-thread.ts';

/**
 * Jobs on the ledger's database; null where the configuration leaves them to other replicas. They
 * have a thread to themselves, except where time is not the machine's: there they run `at` it.
 */
export function jobsOf(
  config: Config,
  parts: {
    readonly database: Database;
    readonly publisher: Publisher;
    readonly reads: Reads;
    readonly log: Log;
  },
  at: { readonly engine: Engine; readonly clock: Clock } | null,
): ServiceJobs | null {
  if (config.jobs === 'off') return null;
  const { database, publisher, reads } = parts;
  const log: JobLog = {
    warn: (details, message) => parts.log.warn(details, message),
    error: (details, message) => parts.log.error(details, message),
  };
  if (at === null) {
    const data = { config, databaseUrl: database.url };
    return startJobsThread({ data, publisher, reads, log });
  }
  return startJobs({
    ...at,
    reads,
    log,
    url: database.url,
    pageAccounts: config.jobsPageAccounts,
    ...createJobWrites(database),
  });
}

/** What a probe is told of jobs. */
export async function jobsDetails(
  jobs: ServiceJobs | null,
): Promise<Readonly<Record<string, string>>> {
  if (jobs === null) return { jobs: 'off' };
  const { programsBehind, lastRunAt } = await jobs.status();
  return {
    jobs: programsBehind === 0 ? 'up to date' : 'behind',
    jobsLastRunAt: lastRunAt === null ? 'never' : toText(lastRunAt),
  };
}

/** After which there is something to do at once: a clock was moved, a preview was asked for. */
const WAKING = new Set(['AdvanceSandboxClockSuccess', 'PreviewLoyaltyRuleBookSuccess']);

/** The same engine; what a command leaves to jobs is done without waiting for a tick. */
export function wakingEngine(engine: Engine, jobs: ServiceJobs | null): Engine {
  return {
    ...engine,
    async submit<C extends Command>(draft: Draft<C>): Promise<AnswerTo<C>> {
      const answer = await engine.submit<C>(draft);
      const { type } = answer as { readonly type: string };
      if (WAKING.has(type)) jobs?.wake(draft.programId);
      return answer;
    },
  };
}

/** The same platform; what is due in a new program once a day is looked at at once. */
export function wakingPlatform(platform: Platform, jobs: ServiceJobs | null): Platform {
  return {
    async createProgram(draft) {
      const answer = await platform.createProgram(draft);
      if (answer.type === 'CreateProgramSuccess') jobs?.wake(answer.programId);
      return answer;
    },
  };
}
