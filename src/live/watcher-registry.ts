import type { LiveHint } from './hint-channel.ts';
import type { AnyWatcher } from './watcher.ts';

export interface WatcherRegistry {
  readonly size: number;
  add(watcher: AnyWatcher): void;
  delete(watcher: AnyWatcher): void;
  of(programId: string, accountId: string): ReadonlySet<AnyWatcher>;
  /** Tells the watchers of these accounts how far the ledger is said to be. */
  wake(hints: readonly LiveHint[]): void;
  /** A copy, because watchers may leave while it is walked through. */
  all(): readonly AnyWatcher[];
  accountsByProgram(): ReadonlyMap<string, readonly string[]>;
}

const nobody: ReadonlySet<AnyWatcher> = new Set();

/** Who watches what, by program and account; an account that nobody watches leaves no trace. */
export function createWatcherRegistry(): WatcherRegistry {
  const programs = new Map<string, Map<string, Set<AnyWatcher>>>();
  const watchers = new Set<AnyWatcher>();
  const of = (programId: string, accountId: string): ReadonlySet<AnyWatcher> =>
    programs.get(programId)?.get(accountId) ?? nobody;
  return {
    get size() {
      return watchers.size;
    },
    add(watcher) {
      const accounts = programs.get(watcher.programId) ?? new Map();
      programs.set(watcher.programId, accounts);
      accounts.set(watcher.accountId, (accounts.get(watcher.accountId) ?? new Set()).add(watcher));
      watchers.add(watcher);
    },
    delete(watcher) {
      watchers.delete(watcher);
      const accounts = programs.get(watcher.programId);
      const others = accounts?.get(watcher.accountId);
      others?.delete(watcher);
      if (others?.size === 0) accounts?.delete(watcher.accountId);
      if (accounts?.size === 0) programs.delete(watcher.programId);
    },
    of,
    wake(hints) {
      for (const { programId, accountId, sequence } of hints) {
        for (const watcher of of(programId, accountId)) watcher.hint(sequence);
      }
    },
    all: () => [...watchers],
    accountsByProgram: () =>
      new Map([...programs].map(([programId, accounts]) => [programId, [...accounts.keys()]])),
  };
}
