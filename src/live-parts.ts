import type { BalanceWatch, WatchBalance } from './graphql/context.ts';
import { badUserInput } from './graphql/errors.ts';
import type { BalanceHub } from './live/balance-hub.ts';
import type { LedgerReader } from './live/ledger-reader.ts';
import { InvalidResume } from './live/live-errors.ts';
import type { AccountState } from './loyalty/account/account.ts';
import type { Entry } from './loyalty/ledger/entry.ts';
import type { Reads } from './postgres/reads.ts';

/** What watchers are filled from: the same reads that queries use. */
export function createLedgerReader(reads: Reads): LedgerReader<AccountState, Entry> {
  return {
    async readAfter(programId, requests) {
      const keys = requests.map(({ accountId, afterSequence, limit }) => ({
        accountId,
        after: afterSequence,
        limit,
      }));
      const pages = await reads.entriesAfter(programId, keys);
      return pages.map((page) => page && { ...page, sequence: page.account.sequence });
    },
    async latestSequences(programId, accountIds) {
      const latest = await reads.latestSequences(programId, accountIds);
      return accountIds.flatMap((accountId, index) => {
        const sequence = latest[index] ?? null;
        return sequence === null ? [] : [{ accountId, sequence }];
      });
    },
  };
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
