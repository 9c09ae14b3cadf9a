import type { DueAccounts, DueCursor } from '../postgres/read/time-reads.ts';
import type { JobParts, JobRun } from './job-ports.ts';
import { type Passed, passTimeOf } from './pass-time-of.ts';
import type { RunProgress } from './run-progress.ts';

/** As many as run at once, and one that is ready: the lanes of time never wait for us. */
const COMMANDS_AT_ONCE = 3;

/** Lots and holds looked at to find whose time has come: many commands' worth of accounts. */
export const LOTS_A_PAGE = 2_500;

/**
 * Lets time pass for all accounts of a list, page by page, and answers how many there were; those
 * that failed in this run before are left out. Memory holds a page and two commands, whatever the
 * length of the list.
 */
export async function sweep(
  parts: JobParts,
  run: JobRun,
  from: {
    readonly pageAfter: (after: DueCursor | null) => Promise<DueAccounts>;
    readonly progress: RunProgress;
  },
): Promise<number> {
  const { programId, signal } = run;
  const { progress } = from;
  const underWay: Promise<void>[] = [];
  const pass = async (accountIds: readonly string[]): Promise<void> => {
    const passed: Passed = await passTimeOf(parts, { programId, accountIds });
    await progress.count(accountIds.length, passed);
  };
  let found = 0;
  let after: DueCursor | null = null;
  try {
    do {
      const page: DueAccounts = await from.pageAfter(after);
      const accountIds = page.accountIds.filter((accountId) => !progress.hasFailed(accountId));
      for (const chunk of chunksOf(accountIds, parts.pageAccounts)) {
        if (signal.aborted) break;
        if (underWay.length >= COMMANDS_AT_ONCE) await underWay.shift();
        underWay.push(handled(pass(chunk)));
      }
      found += accountIds.length;
      after = page.next;
    } while (after !== null && !signal.aborted);
    await Promise.all(underWay);
  } finally {
    // Whatever failed, nothing of this run is under way when it ends.
    await Promise.allSettled(underWay);
  }
  return found;
}

/** The same promise, whose failure is looked at when its turn comes. */
function handled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {
    // Told by whoever waits for the promise; until then it must not count as unhandled.
  });
  return promise;
}

function chunksOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
