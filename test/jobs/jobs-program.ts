import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { type Jobs, type JobsOptions, startJobs } from '../../src/jobs/jobs.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { Instant } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { createJobWrites } from '../../src/postgres/job-writes.ts';
import { openDatabase } from '../../src/postgres/orm.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import type { Reads } from '../../src/postgres/reads.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { NOON } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

/** A ledger whose time stands still until a test moves it. */
export interface JobsProgram extends TestDatabase {
  readonly engine: Engine;
  readonly reads: Reads;
  /** What the clock of every replica shows. */
  now: Instant;
  /** What jobs said went wrong. */
  readonly told: string[];
  /** One more replica with jobs: an engine and connections of its own. */
  startReplica(over?: Partial<JobsOptions>): Promise<Jobs>;
}

export async function startJobsProgram(
  ruleBooks: readonly RuleBook[],
  options: { readonly isSandbox?: boolean } = {},
): Promise<JobsProgram> {
  const database = await createTestDatabase({ poolSize: 6 });
  for (const ruleBook of ruleBooks) {
    const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
    await createProgram(database.database, { ruleBook, rewards: [], ...by, ...options });
  }
  const replicas: (() => Promise<void>)[] = [];
  const clock = { now: () => program.now };
  const program: JobsProgram = {
    ...database,
    engine: engineOf(new PostgresStore(database.database), clock),
    reads: createReads(database.database),
    now: NOON,
    told: [],
    async startReplica(over = {}) {
      const own = await openDatabase({ url: database.url, poolSize: 6 });
      const engine = engineOf(new PostgresStore(own), clock);
      const tell = (_: unknown, message: string) => void program.told.push(message);
      const jobs = startJobs({
        url: database.url,
        engine,
        reads: createReads(own),
        clock,
        pageAccounts: 50,
        ...createJobWrites(own),
        log: { warn: tell, error: tell },
        ...over,
      });
      replicas.push(async () => {
        await jobs.drain();
        await engine.drain();
        await own.close();
      });
      return jobs;
    },
    async close() {
      await Promise.all(replicas.map((stop) => stop()));
      await database.close();
    },
  };
  return program;
}

function engineOf(store: PostgresStore, clock: { now(): Instant }): Engine {
  return createEngine({
    store,
    clock,
    scheduler: { pause: async () => {} },
    publisher: { publish: () => {} },
    retry: { batchAttemptsMax: 3, retryPauseMilliseconds: 1, retryMillisecondsMax: 3_000 },
    lanes: 2,
    batchSizeMax: 100,
    queueDepthMax: 10_000,
  });
}

const PATIENCE_MILLISECONDS = 30_000;
const LOOK_AGAIN_MILLISECONDS = 50;

/** Looks again and again until it is so; a test that waits in vain fails. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('It did not come about.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MILLISECONDS));
  }
}
