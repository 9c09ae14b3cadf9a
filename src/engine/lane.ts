import { type BatchRunner, runWithRetry, type Waiting } from './run-with-retry.ts';

/**
 * Runs what is queued, batch after batch, without a timer: whatever arrived while the last batch
 * was committing is the next. A batch is of one program; programs take turns.
 */
export class Lane {
  readonly #runner: BatchRunner;
  readonly #batchSizeMax: number;
  /** Programs in the order of their turns, each with its queue. */
  readonly #queues = new Map<string, Waiting[]>();
  #running: Promise<void> | null = null;

  constructor(runner: BatchRunner, batchSizeMax: number) {
    this.#runner = runner;
    this.#batchSizeMax = batchSizeMax;
  }

  push(waiting: Waiting): void {
    const { programId } = waiting.command;
    const queue = this.#queues.get(programId);
    if (queue === undefined) this.#queues.set(programId, [waiting]);
    else queue.push(waiting);
    this.#running ??= this.#run();
  }

  /** Resolves when nothing is queued or running. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#queues.size > 0) {
      // One turn of the event loop, so that callers who were just answered can join the batch.
      await new Promise((resolve) => setImmediate(resolve));
      const batch = this.#take();
      try {
        await runWithRetry(this.#runner, batch);
      } catch (error) {
        // A bug in what surrounds the batch: nobody may be left waiting, and the lane goes on.
        for (const { fail } of batch) fail(error);
      }
    }
    // In the same step as the last look at the queue: whoever comes next starts a new run.
    this.#running = null;
  }

  /** The next program's oldest commands; what it has left waits for its next turn. */
  #take(): readonly Waiting[] {
    for (const [programId, queue] of this.#queues) {
      const batch = queue.splice(0, this.#batchSizeMax);
      this.#queues.delete(programId);
      if (queue.length > 0) this.#queues.set(programId, queue);
      return batch;
    }
    return [];
  }
}
