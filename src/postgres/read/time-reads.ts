import type { Points } from '../../loyalty/points.ts';
import type { Instant } from '../../loyalty/time.ts';

/** How a program's clock stands to the real one. */
export interface ProgramClock {
  /** Whether it can be moved. */
  readonly isSandbox: boolean;
  readonly clockAheadMilliseconds: number;
}

/** What time does to an account: holds lapse, pending points become active, points expire. */
export const DUE_WORK = ['LAPSES', 'ACTIVATIONS', 'EXPIRIES'] as const;
export type DueWork = (typeof DUE_WORK)[number];

/** A place in a list of accounts that is ordered by time, then account. */
export interface DueCursor {
  readonly at: Instant;
  readonly accountId: string;
}

/** Accounts with something of the kind that was due by `now`; what was due first comes first. */
export interface DueAccountsKey {
  readonly work: DueWork;
  readonly now: Instant;
  readonly after: DueCursor | null;
  /** How many lots or holds are looked at; an account may have several. */
  readonly limit: number;
}

/** Points that are no longer valid at `until` or before are near enough for the threshold. */
export interface WarningWindow {
  readonly until: Instant;
  readonly thresholdDays: number;
}

/** Accounts with points that expire after `now`, in one of the windows, and were not warned of. */
export interface WarnableAccountsKey {
  readonly now: Instant;
  /** At least one, the soonest to end first. */
  readonly windows: readonly WarningWindow[];
  /** In which warnings have their days. */
  readonly timeZone: string;
  readonly after: DueCursor | null;
  /** How many lots are looked at, whether they were warned of or not. */
  readonly limit: number;
}

/** Part of a list of accounts, each named once. */
export interface DueAccounts {
  readonly accountIds: readonly string[];
  /** Where to go on; null at the end of the list. */
  readonly next: DueCursor | null;
}

/** A program in which time has done something that is not written down yet. */
export interface DueProgram extends ProgramClock {
  readonly programId: string;
  /** Something has lapsed, become active or expired. */
  readonly isDue: boolean;
  /** Warnings of this day of the program have not been looked for. */
  readonly isWarningDue: boolean;
}

export type JobName = 'PASS_TIME' | 'WARN';

/** How the latest run of a program's job went, or goes. */
export interface JobProgress {
  readonly job: JobName;
  readonly startedAt: Instant;
  /** Null while it runs, or when it was broken off. */
  readonly finishedAt: Instant | null;
  /** Instant on the program's clock up to which the job has done its work. */
  readonly doneUpTo: Instant | null;
  readonly accounts: number;
  /** Ledger entries that it wrote, and warnings. */
  readonly entries: number;
  /** Points that became active or expired. */
  readonly points: Points;
  /** Accounts on which it failed; the others went on. */
  readonly failed: number;
  readonly lastError: string | null;
}

/** What is read to let time pass. Lists go on behind a cursor, and no statement is without end. */
export interface TimeReads {
  programClock(programId: string): Promise<ProgramClock | null>;
  /** Programs in which there is something to do at `now` of the real clock. */
  duePrograms(now: Instant): Promise<readonly DueProgram[]>;
  /** Ids of programs with statistics that are not folded into their days yet, `limit` at most. */
  foldablePrograms(limit: number): Promise<readonly string[]>;
  dueAccounts(programId: string, key: DueAccountsKey): Promise<DueAccounts>;
  warnableAccounts(programId: string, key: WarnableAccountsKey): Promise<DueAccounts>;
  /** When a job began last, of whatever program; null when none ever did. */
  lastJobRun(): Promise<Instant | null>;
  /** The latest run of each of the program's jobs; none for those that never ran. */
  jobProgress(programId: string): Promise<readonly JobProgress[]>;
}
