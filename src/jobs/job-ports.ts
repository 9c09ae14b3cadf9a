import type { Engine } from '../engine/engine.ts';
import type { Clock } from '../engine/ports.ts';
import type { JobProgress } from '../postgres/read/time-reads.ts';
import type { Reads } from '../postgres/reads.ts';

/** Keeps how far a job is; the row of an earlier run is replaced. */
export type SaveProgress = (programId: string, progress: JobProgress) => Promise<void>;

/** What was counted since is added to the days it belongs to, a page of at most `limit` a call. */
export interface StatisticsWork {
  /** Entries that a version of the service before statistics has written; answers how many. */
  countUncounted(programId: string, limit: number): Promise<number>;
  /** Adds to the days what batches have counted; answers how many rows of that. */
  foldStatistics(programId: string, limit: number): Promise<number>;
}

/** Where those who run the service are told what went wrong. */
export interface JobLog {
  warn(details: Readonly<Record<string, unknown>>, message: string): void;
  error(details: Readonly<Record<string, unknown>>, message: string): void;
}

/** What a job is done with. */
export interface JobParts {
  readonly engine: Pick<Engine, 'submit'>;
  readonly reads: Reads;
  readonly saveProgress: SaveProgress;
  readonly clock: Clock;
  readonly log: JobLog;
  /** Accounts of one command, and so of one transaction; at most 500. */
  readonly pageAccounts: number;
}

/** One run of a program's job; it ends early when `signal` is aborted. */
export interface JobRun {
  readonly programId: string;
  readonly signal: AbortSignal;
}
