import type { Answer } from '../loyalty/commands/commands.ts';
import { type Clock, Fault, type Publisher, type Scheduler, type Store } from './ports.ts';
import { type BatchOutcome, runBatch, type Submission } from './run-batch.ts';

export interface RetryOptions {
  /** How often a batch is tried before its commands are tried one by one, or given up. */
  readonly batchAttemptsMax: number;
  /** Pause before the second attempt; doubles each time. */
  readonly retryPauseMilliseconds: number;
  /** No attempt begins later than this after the first: callers are waiting. */
  readonly retryMillisecondsMax: number;
}

export interface BatchRunner {
  readonly store: Store;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly publisher: Publisher;
  readonly retry: RetryOptions;
}

/** A submission and whoever waits for its answer: exactly one of the two is called. */
export interface Waiting extends Submission {
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/** `UNREACHABLE`: there is no database at the moment, whatever is asked of it. */
type Ending = 'SETTLED' | 'UNREACHABLE';

/**
 * Runs a batch until every command of it is settled: answered, or failed with what the outside
 * world (`Fault`) or a bug of ours threw. A COMMIT whose outcome was lost needs no care of its own:
 * each attempt first looks the keys up, and finds what the lost one left.
 */
export async function runWithRetry(
  runner: BatchRunner,
  batch: readonly Waiting[],
): Promise<Ending> {
  const { batchAttemptsMax, retryPauseMilliseconds, retryMillisecondsMax } = runner.retry;
  const started = runner.clock.now();
  for (let attempt = 1; ; attempt += 1) {
    let outcome: BatchOutcome;
    try {
      outcome = await runBatch(runner, batch);
    } catch (error) {
      // A fault may pass; a conflict is seen by the next attempt; anything else has one culprit.
      const kind = error instanceof Fault ? error.kind : 'BROKEN';
      const isInTime = runner.clock.now() - started < retryMillisecondsMax;
      const again = kind !== 'BROKEN' && attempt < batchAttemptsMax && isInTime;
      if (!again) return await giveUp(runner, { batch, error, kind });
      await runner.scheduler.pause(retryPauseMilliseconds * 2 ** (attempt - 1));
      continue;
    }
    for (const [index, answer] of outcome.answers.entries()) batch[index]?.answer(answer);
    runner.publisher.publish(outcome.hints);
    return 'SETTLED';
  }
}

/**
 * Without a database all fail alike, and at once: one wait for it is enough for everybody behind.
 * Otherwise each runs alone, so that only the culprit fails.
 */
async function giveUp(
  runner: BatchRunner,
  failed: {
    readonly batch: readonly Waiting[];
    readonly error: unknown;
    readonly kind: Fault['kind'];
  },
): Promise<Ending> {
  const { batch, error, kind } = failed;
  const isUnreachable = kind === 'UNREACHABLE';
  if (isUnreachable || batch.length === 1) {
    for (const { fail } of batch) fail(error);
    return isUnreachable ? 'UNREACHABLE' : 'SETTLED';
  }
  for (const [index, waiting] of batch.entries()) {
    const ending = await runWithRetry(runner, [waiting]);
    if (ending === 'SETTLED') continue;
    for (const { fail } of batch.slice(index + 1)) fail(new Fault(GONE, { kind: ending }));
    return ending;
  }
  return 'SETTLED';
}

const GONE = 'The database went away before this was tried.';
