import { type Job, PgBoss } from 'pg-boss';
import type { PreviewName } from '../postgres/read/preview-reads.ts';
import { foldProgramStatistics } from './fold-program-statistics.ts';
import type { JobParts, JobWrites } from './job-ports.ts';
import { type JobsStatus, jobsStatus } from './jobs-status.ts';
import { passProgramTime } from './pass-program-time.ts';
import { previewRuleBook } from './preview-rule-book.ts';
import { quieted } from './quieted.ts';

/** What time does is done in the background, on one of the replicas. */
export interface Jobs {
  /** Looks at once for programs with something to do, as a tick does each minute. */
  tick(): Promise<void>;
  /** Soon does what is due in the program, and previews, without a tick. Never throws. */
  wake(programId: string): void;
  /** Rejects with a `Fault` when the database does not answer. */
  status(): Promise<JobsStatus>;
  /** Takes nothing more on, and resolves when what is under way has come to a stop. */
  drain(): Promise<void>;
}

export interface JobsOptions extends JobParts, JobWrites {
  /** `postgres://…`. */
  readonly url: string;
}

/** Tables of the job library, beside those of the ledger. */
const SCHEMA = 'loyalty_jobs';
const TICK = 'tick';
const PROGRAM = 'pass-program-time';
const PREVIEW = 'preview-rule-book';
const EVERY_MINUTE = '* * * * *';

/** Two programs at once: one that is large does not keep the others waiting. */
const PROGRAMS_AT_ONCE = 2;
/** Previews read millions of rows: one after the other, so that they leave room for the rest. */
const PREVIEWS_AT_ONCE = 1;
const POLL_SECONDS = 5;
/** Programs whose statistics one tick has folded; the next one finds the others. */
const FOLDED_A_TICK = 1_000;
const POOL_SIZE = 3;

/** A program is woken again behind a run under way; after so many times the tick is as soon. */
const WAKES_MAX = 30;
const WAKE_AGAIN_MILLISECONDS = 1_000;

/** A replica that is gone is noticed after so long, and another one does its work. */
const HEARTBEAT_SECONDS = 60;
/** The same of a tick, which does nothing but look: until then there is no other. */
const TICK_SECONDS_MAX = 60;
const SUPERVISE_SECONDS = 30;

/** Long enough for any sweep; what is gone without a word is noticed by its heartbeat. */
const RUN_SECONDS_MAX = 4 * 3_600;
const KEPT_SECONDS = 3_600;
const RETRIES = { retryLimit: 5, retryDelay: 2, retryBackoff: true, retryDelayMax: 60 };

/** Before the library is started once more when the database was not there. */
const RESTART_PAUSE_MILLISECONDS = 2_000;
const DRAIN_MILLISECONDS_MAX = 4_000;

/** Runs jobs from now on; whoever starts them does not wait for the library and its tables. */
export function startJobs(options: JobsOptions): Jobs {
  return new BossJobs(options);
}

class BossJobs implements Jobs {
  readonly #options: JobsOptions;
  readonly #boss: PgBoss;
  readonly #stopping = new AbortController();
  readonly #started: Promise<boolean>;
  #tickWorker: string | null = null;
  readonly #programWorkers: string[] = [];
  #previewWorker: string | null = null;

  constructor(options: JobsOptions) {
    this.#options = options;
    this.#boss = new PgBoss({
      connectionString: options.url,
      schema: SCHEMA,
      application_name: 'loyalty-jobs',
      max: POOL_SIZE,
      connectionTimeoutMillis: 5_000,
      registerInstance: false,
      superviseIntervalSeconds: SUPERVISE_SECONDS,
    });
    const { log, clock } = options;
    // A database that restarts fails each of the library's polls: all of them say the same.
    const told = quieted(clock);
    this.#boss.on('error', (err) => {
      if (told(err.message)) log.warn({ err }, 'Jobs are late.');
    });
    this.#boss.on('warning', ({ message, data }) => log.warn({ data }, message));
    this.#started = this.#start();
  }

  async tick(): Promise<void> {
    if (!(await this.#started)) return;
    await this.#boss.send(TICK, null);
    if (this.#tickWorker !== null) this.#boss.notifyWorker(this.#tickWorker);
  }

  wake(programId: string): void {
    Promise.all([this.#wakeBehind(programId), this.#wakePreviews()]).catch((error: unknown) => {
      // The tick of the next minute finds the same to do.
      this.#options.log.warn({ err: error, programId }, 'A job was not started at once.');
    });
  }

  status(): Promise<JobsStatus> {
    return jobsStatus(this.#options);
  }

  async drain(): Promise<void> {
    this.#stopping.abort();
    const stopped = this.#started.then(() =>
      this.#boss.stop({ graceful: true, timeout: DRAIN_MILLISECONDS_MAX }),
    );
    await Promise.race([stopped, pause(DRAIN_MILLISECONDS_MAX)]);
  }

  /** Whether the library runs; it is tried until it does, or until the service stops. */
  async #start(): Promise<boolean> {
    while (!this.#stopping.signal.aborted) {
      try {
        await this.#startOnce();
        return true;
      } catch (error) {
        // The ledger is of use without jobs: what is due is found when the database is back.
        this.#options.log.warn({ err: error }, 'Jobs did not start, and will be started again.');
        await pause(RESTART_PAUSE_MILLISECONDS, this.#stopping.signal);
      }
    }
    return false;
  }

  async #startOnce(): Promise<void> {
    const boss = this.#boss;
    await boss.start();
    const queue = { deleteAfterSeconds: KEPT_SECONDS, ...RETRIES };
    await boss.createQueue(TICK, {
      ...queue,
      policy: 'exclusive',
      retryLimit: 0,
      expireInSeconds: TICK_SECONDS_MAX,
    });
    for (const long of [PROGRAM, PREVIEW]) {
      await boss.createQueue(long, {
        ...queue,
        policy: 'exclusive',
        heartbeatSeconds: HEARTBEAT_SECONDS,
        expireInSeconds: RUN_SECONDS_MAX,
      });
    }
    await boss.schedule(TICK, EVERY_MINUTE);
    // What fell due while no replica ran does not wait for the next minute.
    await boss.send(TICK, null);
    const options = { pollingIntervalSeconds: POLL_SECONDS };
    this.#tickWorker = await boss.work(TICK, options, () => this.#onTick());
    while (this.#programWorkers.length < PROGRAMS_AT_ONCE) {
      const work = (jobs: readonly Job<ProgramJob>[]) => this.#onProgram(jobs);
      this.#programWorkers.push(await boss.work(PROGRAM, options, work));
    }
    this.#previewWorker = await boss.work(
      PREVIEW,
      { ...options, localConcurrency: PREVIEWS_AT_ONCE },
      (jobs: readonly Job<PreviewName>[]) => this.#onPreview(jobs),
    );
  }

  async #onTick(): Promise<void> {
    const { reads, clock } = this.#options;
    const [due, foldable] = await Promise.all([
      reads.duePrograms(clock.now()),
      reads.foldablePrograms(FOLDED_A_TICK),
    ]);
    await this.#wake([...new Set([...due.map(({ programId }) => programId), ...foldable])]);
    await this.#wakePreviews();
  }

  /** Each preview that is not done waits or runs once, on whatever replica. */
  async #wakePreviews(): Promise<void> {
    if (!(await this.#started)) return;
    const unfinished = await this.#options.reads.unfinishedPreviews();
    if (unfinished.length === 0) return;
    const jobs = unfinished.map((data) => ({ data, singletonKey: data.previewId }));
    await this.#boss.insert(PREVIEW, jobs);
    if (this.#previewWorker !== null) this.#boss.notifyWorker(this.#previewWorker);
  }

  /** Nothing is added where the program's job waits or runs already. */
  async #wake(programIds: readonly string[]): Promise<void> {
    if (programIds.length === 0 || !(await this.#started)) return;
    const jobs = programIds.map((programId) => ({
      data: { programId },
      singletonKey: programId,
    }));
    await this.#boss.insert(PROGRAM, jobs);
    this.#lookForPrograms();
  }

  /** A run under way may have looked already: what it makes us drop is added once it has ended. */
  async #wakeBehind(programId: string): Promise<void> {
    if (!(await this.#started)) return;
    for (let wakes = 0; wakes < WAKES_MAX && !this.#stopping.signal.aborted; wakes += 1) {
      const jobId = await this.#boss.send(PROGRAM, { programId }, { singletonKey: programId });
      if (jobId !== null) {
        this.#lookForPrograms();
        return;
      }
      await pause(WAKE_AGAIN_MILLISECONDS, this.#stopping.signal);
    }
  }

  /** Who works looks for a job now, or as soon as the one under way has ended. */
  #lookForPrograms(): void {
    for (const worker of this.#programWorkers) this.#boss.notifyWorker(worker);
  }

  async #onProgram(jobs: readonly Job<ProgramJob>[]): Promise<void> {
    // Where there was one there are more, at midnight hundreds: none of them waits for a poll.
    this.#lookForPrograms();
    for (const { data, signal } of jobs) {
      const run = {
        programId: data.programId,
        signal: AbortSignal.any([signal, this.#stopping.signal]),
      };
      await foldProgramStatistics(this.#options, run);
      await passProgramTime(this.#options, run);
    }
  }

  async #onPreview(jobs: readonly Job<PreviewName>[]): Promise<void> {
    for (const { data, signal } of jobs) {
      const ended = AbortSignal.any([signal, this.#stopping.signal]);
      await previewRuleBook(this.#options, data, ended);
    }
  }
}

interface ProgramJob {
  readonly programId: string;
}

/** Resolves after so long, or as soon as `signal` is aborted. */
function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    timer.unref();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}
