import type { LiveHint } from './hint-channel.ts';
import type { LedgerReader } from './ledger-reader.ts';
import type { LiveTimers } from './timers.ts';
import type { WatcherRegistry } from './watcher-registry.ts';

export interface LedgerPoll {
  start(): void;
  /** Looks at once, besides the regular times. */
  pollNow(): void;
  stop(): void;
}

export interface LedgerPollOptions {
  readonly registry: WatcherRegistry;
  readonly reader: LedgerReader<unknown, unknown>;
  readonly timers: LiveTimers;
  readonly intervalMilliseconds: number;
  /** Told of every account that was found, whether it has grown or not. */
  readonly onFound: (hints: readonly LiveHint[]) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Accounts looked at by one query. */
const chunkSize = 1_000;

/** Looks at all watched accounts every so often: what heals lost hints and failed readings. */
export function createLedgerPoll(options: LedgerPollOptions): LedgerPoll {
  const { registry, reader, timers, intervalMilliseconds, onFound, onFailure } = options;
  let cancel = (): void => undefined;
  let isStopped = false;

  async function poll(): Promise<void> {
    for (const watcher of registry.all()) watcher.askWhenDue();
    for (const [programId, accountIds] of registry.accountsByProgram()) {
      for (let from = 0; from < accountIds.length; from += chunkSize) {
        await pollChunk(programId, accountIds.slice(from, from + chunkSize));
      }
    }
  }

  async function pollChunk(programId: string, accountIds: readonly string[]): Promise<void> {
    try {
      const latest = await reader.latestSequences(programId, accountIds);
      onFound(latest.map((account) => ({ programId, ...account })));
    } catch (error) {
      // The database could not be read; the next poll tries again.
      onFailure(error);
    }
  }

  function schedule(): void {
    if (isStopped) return;
    cancel = timers.after(intervalMilliseconds, () => void poll().finally(schedule));
  }

  return {
    start: schedule,
    pollNow: () => void poll(),
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
