import type { EntriesRequest, LedgerReader } from './ledger-reader.ts';
import type { LiveTimers } from './timers.ts';
import type { AnyWatcher } from './watcher.ts';

export interface WatcherFillerOptions {
  readonly reader: LedgerReader<unknown, { readonly sequence: number }>;
  readonly timers: LiveTimers;
  /** Watchers served by one query. */
  readonly batchSizeMax: number;
  /** Queries under way at once. */
  readonly fillsAtOnceMax: number;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Serves all watchers that are due with as few queries as can be: whoever becomes due in the same
 * turn, or while the queries before are under way, shares the next. Programs take fair turns.
 */
export function createWatcherFiller(options: WatcherFillerOptions): (watcher: AnyWatcher) => void {
  const { reader, timers, batchSizeMax, fillsAtOnceMax, onFailure } = options;
  const due = new Map<string, Set<AnyWatcher>>();
  let fillsUnderWay = 0;
  let isScheduled = false;

  function begin(): void {
    isScheduled = false;
    while (fillsUnderWay < fillsAtOnceMax) {
      const [first] = due;
      if (first === undefined) return;
      const [programId, watchers] = first;
      const batch = [...watchers].slice(0, batchSizeMax);
      for (const watcher of batch) watchers.delete(watcher);
      due.delete(programId);
      if (watchers.size > 0) due.set(programId, watchers);
      fillsUnderWay += 1;
      void fill(programId, batch).finally(() => {
        fillsUnderWay -= 1;
        begin();
      });
    }
  }

  async function fill(programId: string, batch: readonly AnyWatcher[]): Promise<void> {
    const groups = groupByRequest(batch);
    if (groups.length === 0) return;
    try {
      const requests = groups.map(({ request }) => request);
      const pages = await reader.readAfter(programId, requests);
      groups.forEach(({ watchers }, index) => {
        for (const watcher of watchers) hand(watcher, pages[index] ?? null);
      });
    } catch (error) {
      // The database could not be read. Nothing is lost: the next poll asks again.
      onFailure(error);
      for (const { watchers } of groups) for (const watcher of watchers) watcher.failFill(error);
    }
  }

  function hand(watcher: AnyWatcher, page: Parameters<AnyWatcher['endFill']>[0]): void {
    try {
      watcher.endFill(page);
    } catch (error) {
      // A page with a gap: better late than with an entry left out. The next poll asks again.
      onFailure(error);
      watcher.failFill(error);
    }
  }

  return (watcher) => {
    const watchers = due.get(watcher.programId) ?? new Set();
    due.set(watcher.programId, watchers.add(watcher));
    if (isScheduled || fillsUnderWay >= fillsAtOnceMax) return;
    isScheduled = true;
    timers.soon(begin);
  };
}

interface RequestGroup {
  readonly request: EntriesRequest;
  readonly watchers: AnyWatcher[];
}

/** Watchers of one account at the same place ask only once. */
function groupByRequest(batch: readonly AnyWatcher[]): readonly RequestGroup[] {
  const groups = new Map<string, RequestGroup>();
  for (const watcher of batch) {
    const request = watcher.beginFill();
    if (request === null) continue;
    const key = `${request.accountId} ${request.afterSequence} ${request.limit}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { request, watchers: [watcher] });
    else group.watchers.push(watcher);
  }
  return [...groups.values()];
}
