import type { Answer } from '../loyalty/commands/commands.ts';
import { type Clock, Fault, type Publisher, type Scheduler, type Store } from './ports.ts';
import { runBatch, type Submission } from './run-batch.ts';

export interface RetryOptions {
  /** How often a batch is tried before its commands are tried one by one, or given up. */
  readonly batchAttemptsMax: number;
  /** Pause before the second attempt; doubles each time. */
  readonly retryPauseMilliseconds: number;
}

export interface BatchRunner {
  readonly store: Store;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly publisher: Publisher;
  readonly retry: RetryOptions;
}

export type Settled = { readonly answer: Answer } | { readonly error: unknown };

/**
 * Runs a batch until every command of it is settled: answered, or failed with what the outside
 * world (`Fault`) or a bug of ours threw. A COMMIT whose outcome was lost needs no care of its own:
 * each attempt first looks the keys up, and finds what the lost one left.
 */
export async function runWithRetry(
  runner: BatchRunner,
  batch: readonly Submission[],
): Promise<readonly Settled[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { answers, hints } = await runBatch(runner, batch);
      runner.publisher.publish(hints);
      return answers.map((answer) => ({ answer }));
    } catch (error) {
      // A fault may pass; a conflict is seen by the next attempt; anything else has one culprit.
      const kind = error instanceof Fault ? error.kind : 'BROKEN';
      const again = kind !== 'BROKEN' && attempt < runner.retry.batchAttemptsMax;
      if (!again) return await giveUpTogether(runner, { batch, error, kind });
      await runner.scheduler.pause(runner.retry.retryPauseMilliseconds * 2 ** (attempt - 1));
    }
  }
}

/** Without a database all fail alike; otherwise each runs alone, so that only the culprit fails. */
async function giveUpTogether(
  runner: BatchRunner,
  failed: {
    readonly batch: readonly Submission[];
    readonly error: unknown;
    readonly kind: Fault['kind'];
  },
): Promise<readonly Settled[]> {
  const { batch, error } = failed;
  if (batch.length === 1 || failed.kind === 'UNREACHABLE') return batch.map(() => ({ error }));
  const settled: Settled[] = [];
  for (const submission of batch) settled.push(...(await runWithRetry(runner, [submission])));
  return settled;
}
