import type { Publisher } from './engine/ports.ts';
import type {
  BalanceWatch,
  WarningEvent,
  WarningWatch,
  WatchBalance,
  WatchWarnings,
} from './graphql/context.ts';
import { badUserInput } from './graphql/errors.ts';
import type { BalanceHub } from './live/balance-hub.ts';
import type { EntriesRequest, LatestSequence, LedgerReader } from './live/ledger-reader.ts';
import { InvalidResume } from './live/live-errors.ts';
import type { AccountState } from './loyalty/account/account.ts';
import type { Entry } from './loyalty/ledger/entry.ts';
import type { ExpiryWarning } from './loyalty/lots/expiry-warning.ts';
import type { EntriesAfterKey, Reads } from './postgres/reads.ts';

/** What watchers are filled from: the same reads that queries use. */
export function createLedgerReader(reads: Reads): LedgerReader<AccountState, Entry> {
  return {
    async readAfter(programId, requests) {
      const pages = await reads.entriesAfter(programId, requests.map(keyOf));
      return pages.map((page) => page && { ...page, sequence: page.account.sequence });
    },
    async latestSequences(programId, accountIds) {
      return known(accountIds, await reads.latestSequences(programId, accountIds));
    },
  };
}

const keyOf = ({ accountId, afterSequence, limit }: EntriesRequest): EntriesAfterKey => ({
  accountId,
  after: afterSequence,
  limit,
});

/** The latest of each account; those that are not there are left out. */
function known(
  accountIds: readonly string[],
  latest: readonly (number | null)[],
): readonly LatestSequence[] {
  return accountIds.flatMap((accountId, index) => {
    const sequence = latest[index] ?? null;
    return sequence === null ? [] : [{ accountId, sequence }];
  });
}

/** The hub as resolvers use it: a resume that cannot be is the caller's mistake. */
export function createWatchBalance(hub: BalanceHub<AccountState, Entry>): WatchBalance {
  return async (watch: BalanceWatch) => {
    try {
      return await hub.watch(watch);
    } catch (error) {
      // Everything else is an overload or a fault, which the face knows how to tell.
      throw error instanceof InvalidResume ? badUserInput(error.message) : error;
    }
  };
}

/** A warning, numbered as the hub counts what it tells of. */
export type NumberedWarning = ExpiryWarning & { readonly sequence: number };

/** Warnings are watched like entries: each account numbers its own, without gaps. */
export function createWarningReader(reads: Reads): LedgerReader<AccountState, NumberedWarning> {
  return {
    async readAfter(programId, requests) {
      const pages = await reads.expiryWarningsAfter(programId, requests.map(keyOf));
      return pages.map(
        (page) =>
          page && {
            account: page.account,
            sequence: page.account.warnings,
            entries: page.warnings.map((warning) => ({ ...warning, sequence: warning.number })),
          },
      );
    },
    async latestSequences(programId, accountIds) {
      return known(accountIds, await reads.latestWarnings(programId, accountIds));
    },
  };
}

/** Warnings as resolvers watch them: behind the one named, or those that come from now on. */
export function createWatchWarnings(
  reads: Reads,
  hub: BalanceHub<AccountState, NumberedWarning>,
): WatchWarnings {
  return async ({ programId, accountId, after }: WarningWatch) => {
    const number =
      after === null
        ? ((await reads.latestWarnings(programId, [accountId]))[0] ?? 0)
        : await reads.warningNumber(programId, accountId, after);
    if (number === null) throw badUserInput('`after` is no warning of this account.');
    return warningsOf(await hub.watch({ programId, accountId, afterSequence: number }));
  };
}

/** No generator: that could not be ended while it waits for the next warning. */
function warningsOf(
  events: AsyncIterableIterator<{
    readonly account: AccountState;
    readonly entry: NumberedWarning | null;
  }>,
): AsyncIterableIterator<WarningEvent, undefined> {
  return {
    async next() {
      for (;;) {
        const { done, value } = await events.next();
        if (done) return { done, value: undefined };
        const { account, entry: warning } = value;
        if (warning !== null) return { done: false, value: { account, warning } };
      }
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** After each commit both kinds of watchers are told: of entries, and of warnings. */
export function createPublisher(
  balances: BalanceHub<AccountState, Entry>,
  warnings: BalanceHub<AccountState, NumberedWarning>,
): Publisher {
  return {
    publish(hints) {
      const grown = hints.filter(({ sequence }) => sequence > 0);
      balances.publish(grown);
      const warned = hints.filter((hint) => hint.warnings > 0);
      warnings.publish(warned.map((hint) => ({ ...hint, sequence: hint.warnings })));
    },
  };
}
