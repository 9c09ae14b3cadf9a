import type { Engine } from '../engine/engine.ts';
import type { Clock } from '../engine/ports.ts';
import type { PreviewProgress } from '../loyalty/preview/preview.ts';
import type { JobProgress } from '../postgres/read/time-reads.ts';
import type { Reads } from '../postgres/reads.ts';

/** What jobs write down themselves; all that touches points are commands. */
export interface JobWrites {
  /** Keeps how far a job is; the row of an earlier run is replaced. */
  saveProgress(programId: string, progress: JobProgress): Promise<void>;
  /** Keeps how far a preview is. */
  savePreview(programId: string, preview: PreviewProgress): Promise<void>;
  /**
   * Counts entries that a version of the service before statistics has written, at most `limit`;
   * answers how many.
   */
  countUncounted(programId: string, limit: number): Promise<number>;
  /** Adds what batches have counted to its days, at most `limit` rows of it; answers how many. */
  foldStatistics(programId: string, limit: number): Promise<number>;
}

/** Where those who run the service are told what went wrong. */
export interface JobLog {
  warn(details: Readonly<Record<string, unknown>>, message: string): void;
  error(details: Readonly<Record<string, unknown>>, message: string): void;
}

/** What a job is done with. */
export interface JobParts extends Pick<JobWrites, 'saveProgress'> {
  readonly engine: Pick<Engine, 'submit'>;
  readonly reads: Reads;
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
