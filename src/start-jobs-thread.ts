import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Publisher } from './engine/ports.ts';
import type { JobLog } from './jobs/job-ports.ts';
import type { Jobs } from './jobs/jobs.ts';
import { jobsStatus } from './jobs/jobs-status.ts';
import type { JobsThreadData, JobsThreadNews, JobsThreadOrder } from './jobs-thread.ts';
import type { Reads } from './postgres/reads.ts';
import { systemClock } from './system.ts';

/** Jobs as the rest of the service sees them. */
export type ServiceJobs = Pick<Jobs, 'wake' | 'status' | 'drain'>;

export interface JobsThreadOptions {
  readonly data: JobsThreadData;
  /** Told of the accounts for which time has passed. */
  readonly publisher: Publisher;
  readonly reads: Reads;
  readonly log: JobLog;
}

/** Built beside this file, in whichever language this one runs in. */
const THREAD = new URL(`./jobs-thread${extname(import.meta.url)}`, import.meta.url);

/** Before a thread that ended is started again. */
const RESTART_PAUSE_MILLISECONDS = 2_000;
const DRAIN_MILLISECONDS_MAX = 8_000;

/** Starts the thread in which time passes; should it break, another one takes its place. */
export function startJobsThread(options: JobsThreadOptions): ServiceJobs {
  return new JobsThread(options);
}

class JobsThread implements ServiceJobs {
  readonly #options: JobsThreadOptions;
  #worker: Worker;
  #restart: NodeJS.Timeout | undefined;
  #drained: Promise<void> | null = null;

  constructor(options: JobsThreadOptions) {
    this.#options = options;
    this.#worker = this.#start();
  }

  wake(programId: string): void {
    this.#tell({ order: 'wake', programId });
  }

  status(): ReturnType<Jobs['status']> {
    return jobsStatus({ reads: this.#options.reads, clock: systemClock });
  }

  drain(): Promise<void> {
    this.#drained ??= this.#drain();
    return this.#drained;
  }

  async #drain(): Promise<void> {
    clearTimeout(this.#restart);
    const worker = this.#worker;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    // Its number is gone once it has ended, maybe because it broke a moment ago.
    if (worker.threadId < 0) return;
    this.#tell({ order: 'drain' });
    const late = setTimeout(() => void worker.terminate(), DRAIN_MILLISECONDS_MAX);
    await ended;
    clearTimeout(late);
  }

  #tell(order: JobsThreadOrder): void {
    this.#worker.postMessage(order);
  }

  #start(): Worker {
    const { data, publisher, log } = this.#options;
    const worker = new Worker(THREAD, { workerData: data });
    worker.on('message', (news: JobsThreadNews) => {
      if (news.news === 'hints') publisher.publish(news.hints);
      else log[news.level](news.details, news.message);
    });
    worker.on('error', (err) => log.error({ err }, 'The thread of jobs broke.'));
    worker.on('exit', (code) => {
      if (this.#drained !== null) return;
      log.warn({ code }, 'The thread of jobs ended, and will be started again.');
      this.#restart = setTimeout(() => {
        this.#worker = this.#start();
      }, RESTART_PAUSE_MILLISECONDS);
      this.#restart.unref();
    });
    return worker;
  }
}
