import type { Instant } from '../loyalty/time.ts';
import type { JobName, JobProgress } from '../postgres/read/time-reads.ts';
import type { JobParts } from './job-ports.ts';
import { messageOf, type Passed } from './pass-time-of.ts';

/** Progress is kept as often as this, and at the end. */
const CHUNKS_BETWEEN_SAVES = 20;

/** Counts what one run of a job does, and keeps it for those who look. */
export class RunProgress {
  readonly #parts: Pick<JobParts, 'clock' | 'saveProgress' | 'log'>;
  readonly #programId: string;
  readonly #failed = new Set<string>();
  #progress: JobProgress;
  #chunks = 0;

  constructor(
    parts: Pick<JobParts, 'clock' | 'saveProgress' | 'log'>,
    of: { readonly programId: string; readonly job: JobName },
  ) {
    this.#parts = parts;
    this.#programId = of.programId;
    this.#progress = {
      job: of.job,
      startedAt: parts.clock.now(),
      finishedAt: null,
      doneUpTo: null,
      accounts: 0,
      entries: 0,
      points: 0,
      failed: 0,
      lastError: null,
    };
  }

  /** Whether the account has failed in this run: it is left alone until the next. */
  hasFailed(accountId: string): boolean {
    return this.#failed.has(accountId);
  }

  /** Accounts that have failed in this run. */
  get failed(): number {
    return this.#failed.size;
  }

  /** Entries and warnings written so far. */
  get entries(): number {
    return this.#progress.entries;
  }

  start(): Promise<void> {
    return this.#save({});
  }

  async count(accounts: number, { done, failed }: Passed): Promise<void> {
    for (const { accountId } of failed) this.#failed.add(accountId);
    const before = this.#progress;
    this.#progress = {
      ...before,
      accounts: before.accounts + accounts - failed.length,
      entries: done.reduce((sum, one) => sum + one.entries + one.warnings, before.entries),
      points: done.reduce(
        // Of all members together they may be more than a number can count.
        (sum, one) => Math.min(sum + one.activated + one.expired, Number.MAX_SAFE_INTEGER),
        before.points,
      ),
      failed: this.#failed.size,
      lastError: failed.at(-1)?.reason ?? before.lastError,
    };
    this.#chunks += 1;
    if (this.#chunks % CHUNKS_BETWEEN_SAVES === 0) await this.#save({});
  }

  /** All that was due at `doneUpTo` of the program's clock is done; null when that is not so. */
  finish(doneUpTo: Instant | null): Promise<void> {
    return this.#save({ finishedAt: this.#parts.clock.now(), doneUpTo });
  }

  /** The service stops: another replica, or the next start, goes on. */
  pause(): Promise<void> {
    return this.#save({});
  }

  /** The outside world failed the run, and very likely also fails to keep that it did. */
  async breakOff(error: unknown): Promise<void> {
    try {
      await this.#save({ lastError: messageOf(error) });
    } catch (second) {
      // The run is tried again all the same, and the first failure is the one that is told.
      this.#parts.log.warn({ err: second }, 'The progress of a job was not kept.');
    }
  }

  async #save(change: Partial<JobProgress>): Promise<void> {
    this.#progress = { ...this.#progress, ...change };
    await this.#parts.saveProgress(this.#programId, this.#progress);
  }
}
