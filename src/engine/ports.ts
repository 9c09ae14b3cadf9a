import type { CommandKeys } from '../loyalty/commands/command.ts';
import type { Answer } from '../loyalty/commands/commands.ts';
import type { Fact } from '../loyalty/facts.ts';
import type {
  CreateProgramAnswer,
  ProgramSurroundings,
} from '../loyalty/program/create-program.ts';
import type { NewProgram } from '../loyalty/program/new-program.ts';
import type { Instant } from '../loyalty/time.ts';
import type { WorkingSet } from '../loyalty/working-set.ts';

/** What is kept of a command for ever: the same key and input get the same answer again. */
export interface CommandRecord<Given = Answer> {
  readonly idempotencyKey: string;
  /** Name of the command, e.g. `earnPoints`. */
  readonly kind: string;
  /** SHA-256 over kind and input, base64url. */
  readonly fingerprint: string;
  readonly actor: string;
  readonly answer: Given;
  readonly recordedAt: Instant;
}

/** All keys of one batch; every command of a batch is of one program. */
export interface BatchKeys extends CommandKeys {
  readonly idempotencyKeys: readonly string[];
}

/** One batch's view of its program: what was locked and loaded. */
export interface LoadedBatch {
  readonly workingSet: WorkingSet;
  /** Records already kept under one of the batch's keys. */
  readonly records: readonly CommandRecord[];
}

/** What one batch leaves behind, saved together or not at all. */
export interface BatchChanges {
  /** In the order in which they were decided. */
  readonly facts: readonly Fact[];
  readonly records: readonly CommandRecord[];
  /** The working set with all facts applied: where changed accounts and lots are read from. */
  readonly workingSet: WorkingSet;
}

/** One database transaction. */
export interface StoreTransaction {
  /**
   * Locks all accounts that the keys lead to, in the order of their ids, then orders that have no
   * owner yet, then rewards; then reads under the locks what the keys name (see `CommandKeys`).
   */
  load(keys: BatchKeys): Promise<LoadedBatch>;
  save(changes: BatchChanges): Promise<void>;
}

/** Where the program is kept. Every failure of the outside world is thrown as a `Fault`. */
export interface Store {
  /** Runs `work` in one transaction; when it returns, all of it is durable. */
  transact<Result>(
    programId: string,
    work: (transaction: StoreTransaction) => Promise<Result>,
  ): Promise<Result>;
  /** The same view without locks and without writing, for dry runs. */
  view(programId: string, keys: CommandKeys): Promise<WorkingSet>;
}

/** The same of what the platform was answered, whose keys are its own. */
export type PlatformRecord = CommandRecord<CreateProgramAnswer>;

/** What has to be known before a program is made. */
export interface ProgramToLoad {
  readonly idempotencyKey: string;
  readonly code: string;
  readonly timeZone: string;
}

/** One database transaction in which a program may be made. */
export interface ProgramTransaction {
  /** Waits until nobody else makes one; `record` is what is kept under the key, if anything. */
  load(
    named: ProgramToLoad,
  ): Promise<ProgramSurroundings & { readonly record: PlatformRecord | null }>;
  /** Keeps the answer, and the program where one was made. */
  save(program: NewProgram | null, record: PlatformRecord): Promise<void>;
}

/** Where programs are made. Every failure of the outside world is thrown as a `Fault`. */
export interface ProgramStore {
  /** Runs `work` in one transaction; when it returns, all of it is durable. */
  transact<Result>(work: (transaction: ProgramTransaction) => Promise<Result>): Promise<Result>;
}

/**
 * How the outside world failed. UNREACHABLE: no connection, or it broke; all of it is tried again
 * as it is. CONFLICT: another transaction was faster (deadlock, serialization, unique key); the
 * next try sees what that one left. BROKEN: anything else; trying the same again is no use.
 */
export type FaultKind = 'UNREACHABLE' | 'CONFLICT' | 'BROKEN';

/** The outside world failed; whether a transaction took effect is not known to who sees this. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultKind;

  constructor(message: string, options: { readonly kind: FaultKind; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.kind = options.kind;
  }
}

/** The queue is full or closing: nothing was taken on, the caller may come back later. */
export class Overload extends Error {
  override readonly name = 'Overload';
}

export interface Clock {
  now(): Instant;
}

/** Waiting, so that tests need not. */
export interface Scheduler {
  pause(milliseconds: number): Promise<void>;
}

/** An account whose ledger or warnings have grown. */
export interface AccountHint {
  readonly programId: string;
  readonly accountId: string;
  /** Sequence of its latest entry. */
  readonly sequence: number;
  /** Number of its latest expiry warning. */
  readonly warnings: number;
}

/** Told after each commit. A hint may be lost: the ledger is the truth. Never throws. */
export interface Publisher {
  publish(hints: readonly AccountHint[]): void;
}
