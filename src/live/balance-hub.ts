import type { HintChannel, LiveHint } from './hint-channel.ts';
import { fromPayload } from './hint-payload.ts';
import { createHintSender } from './hint-sender.ts';
import { createLedgerPoll } from './ledger-poll.ts';
import type { LedgerReader } from './ledger-reader.ts';
import { InvalidResume, TooManyWatchers } from './live-errors.ts';
import type { LiveTimers } from './timers.ts';
import { type AnyWatcher, type BalanceEvent, Watcher } from './watcher.ts';
import { createWatcherFiller } from './watcher-filler.ts';
import { createWatcherRegistry, type WatcherRegistry } from './watcher-registry.ts';

export interface BalanceHubLimits {
  /** Every so often all watched accounts are looked at, in case a hint was lost. */
  readonly pollMilliseconds: number;
  /** Other replicas are told at most once in so many milliseconds. */
  readonly hintIntervalMilliseconds: number;
  /** Accounts waiting to be told of; beyond it polling heals. */
  readonly hintedAccountsMax: number;
  /** Entries read at once for one watcher, which is also all that it ever holds. */
  readonly pageSize: number;
  /** Watchers served by one query. */
  readonly fillBatchSizeMax: number;
  /** Queries for watchers under way at once. */
  readonly fillsAtOnceMax: number;
  /** Watchers of one process. */
  readonly watchersMax: number;
  /** Watchers of one account. */
  readonly watchersPerAccountMax: number;
}

export const defaultHubLimits: BalanceHubLimits = {
  pollMilliseconds: 5_000,
  hintIntervalMilliseconds: 10,
  hintedAccountsMax: 10_000,
  pageSize: 100,
  fillBatchSizeMax: 200,
  fillsAtOnceMax: 2,
  watchersMax: 20_000,
  watchersPerAccountMax: 100,
};

export interface BalanceHubOptions<Account, Entry> {
  readonly reader: LedgerReader<Account, Entry>;
  readonly channel: HintChannel;
  readonly timers: LiveTimers;
  readonly limits: BalanceHubLimits;
  /** Told of every failure that costs latency; none costs an event. */
  readonly onFailure: (error: unknown) => void;
}

export interface WatchRequest {
  readonly programId: string;
  readonly accountId: string;
  /** Resume behind this sequence; null or absent: begin with a snapshot. */
  readonly afterSequence?: number | null | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface BalanceHub<Account, Entry> {
  /** Tells watchers here and on other replicas. A hint may be lost. Never throws. */
  publish(hints: readonly LiveHint[]): void;
  /** Begins to listen to other replicas and to poll. */
  start(): Promise<void>;
  /**
   * The events of one account, strictly in sequence, none skipped and none twice. Settles once the
   * place to begin at is known. An account that does not exist gives no events.
   *
   * @throws InvalidResume, TooManyWatchers, or what reading the ledger throws
   */
  watch(request: WatchRequest): Promise<AsyncIterableIterator<BalanceEvent<Account, Entry>>>;
  /** Watchers that are open now. */
  readonly size: number;
  /** Ends all watchers and stops listening. */
  close(): Promise<void>;
}

/**
 * Where commits meet subscribers. Hints only say that there may be something to read; what is told
 * always comes out of the ledger, so that a lost, late, repeated or made-up hint costs no event.
 */
export function createBalanceHub<Account, Entry extends { readonly sequence: number }>(
  options: BalanceHubOptions<Account, Entry>,
): BalanceHub<Account, Entry> {
  const { reader, channel, timers, limits, onFailure } = options;
  const registry = createWatcherRegistry();
  const { hintIntervalMilliseconds, hintedAccountsMax, fillBatchSizeMax, fillsAtOnceMax } = limits;
  const sender = createHintSender({
    channel,
    timers,
    intervalMilliseconds: hintIntervalMilliseconds,
    accountsMax: hintedAccountsMax,
    onFailure,
  });
  const onDue = createWatcherFiller({
    reader,
    timers,
    batchSizeMax: fillBatchSizeMax,
    fillsAtOnceMax,
    onFailure,
  });
  let subscription: { close(): Promise<void> | void } | null = null;
  let isClosed = false;

  const ledgerPoll = createLedgerPoll({
    registry,
    reader,
    timers,
    intervalMilliseconds: limits.pollMilliseconds,
    onFound: registry.wake,
    onFailure,
  });

  return {
    publish(hints) {
      registry.wake(hints);
      sender.send(hints);
    },
    async start() {
      ledgerPoll.start();
      subscription = await channel.subscribe({
        onHint: (payload) => registry.wake(fromPayload(payload)),
        onReconnected: ledgerPoll.pollNow,
      });
    },
    async watch(request) {
      if (isClosed) throw new TooManyWatchers('process');
      return openWatcher<Account, Entry>(request, { registry, limits, onDue });
    },
    get size() {
      return registry.size;
    },
    async close() {
      isClosed = true;
      ledgerPoll.stop();
      sender.close();
      for (const watcher of registry.all()) watcher.close();
      await subscription?.close();
    },
  };
}

async function openWatcher<Account, Entry extends { readonly sequence: number }>(
  request: WatchRequest,
  hub: {
    readonly registry: WatcherRegistry;
    readonly limits: BalanceHubLimits;
    readonly onDue: (watcher: AnyWatcher) => void;
  },
): Promise<Watcher<Account, Entry>> {
  const { registry, limits, onDue } = hub;
  const { programId, accountId, signal } = request;
  const afterSequence = request.afterSequence ?? null;
  if (afterSequence !== null && !isSequence(afterSequence)) throw new InvalidResume(null);
  assertRoom(registry, request, limits);
  const { pageSize } = limits;
  const onClosed = (closed: AnyWatcher): void => registry.delete(closed);
  const place = { programId, accountId, afterSequence };
  const watcher = new Watcher<Account, Entry>({ ...place, pageSize, onDue, onClosed });
  // Registered before the first reading: a commit between the two is hinted at, not missed.
  registry.add(watcher);
  if (signal?.aborted) watcher.close();
  signal?.addEventListener('abort', () => watcher.close(), { once: true });
  watcher.askWhenDue();
  await watcher.opened;
  return watcher;
}

function assertRoom(
  registry: WatcherRegistry,
  { programId, accountId }: WatchRequest,
  { watchersMax, watchersPerAccountMax }: BalanceHubLimits,
): void {
  if (registry.size >= watchersMax) throw new TooManyWatchers('process');
  const others = registry.of(programId, accountId).size;
  if (others >= watchersPerAccountMax) throw new TooManyWatchers('account');
}

function isSequence(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
