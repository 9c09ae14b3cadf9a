import type { Engine } from '../engine/engine.ts';
import type { Clock } from '../engine/ports.ts';
import type { JobProgress } from '../postgres/read/time-reads.ts';
import type { Reads } from '../postgres/reads.ts';

/** Keeps how far a job is; the row of an earlier run is replaced. */
export type SaveProgress = (programId: string, progress: JobProgress) => Promise<void>;

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
