import { catchUp } from '../catch-up.ts';
import type { Fact } from '../facts.ts';
import { Journal } from '../ledger/journal.ts';
import { warnOfExpiry } from '../lots/warn-of-expiry.ts';
import type { Points } from '../points.ts';
import { invalidInput } from '../rejection.ts';
import { checkInternalKey, checkText, firstProblem, type Problem } from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS } from './command.ts';

export const PASS_TIME_ACCOUNTS_MAX = 500;

/** What time has done to some accounts is written down; see `catch-up.ts`. */
export interface PassTime extends CommandHead {
  readonly kind: 'passTime';
  /** At most 500. */
  readonly accountIds: readonly string[];
}

/** How much there was to do. */
export interface PassTimeSuccess {
  readonly type: 'PassTimeSuccess';
  readonly entries: number;
  readonly lapsedHolds: number;
  readonly activated: Points;
  readonly expired: Points;
  readonly warnings: number;
}

/**
 * Warnings come last, so that nobody is warned of points that are gone. An account that is not
 * there is skipped: the list of whom to look at was made before. Refusals: LoyaltyInvalidInput.
 */
export const passTime: CommandType<PassTime, PassTimeSuccess> = {
  check(command) {
    return firstProblem(
      () => checkInternalKey(command.idempotencyKey),
      () => checkAccountIds(command.accountIds),
    );
  },

  keysOf: ({ accountIds }) => ({ ...NO_KEYS, accountIds }),

  decide(workingSet, command, now) {
    const journal = new Journal(workingSet, { cause: command, now });
    const known = new Set(workingSet.accountIds());
    for (const accountId of command.accountIds) {
      if (!known.has(accountId)) continue;
      catchUp(journal, accountId);
      warnOfExpiry(journal, accountId);
    }
    return accept(journal, countUp(journal.facts));
  },
};

function countUp(facts: readonly Fact[]): PassTimeSuccess {
  const count = { entries: 0, lapsedHolds: 0, activated: 0, expired: 0, warnings: 0 };
  for (const fact of facts) {
    if (fact.fact === 'HoldRecorded') count.lapsedHolds += 1;
    if (fact.fact === 'ExpiryWarned') count.warnings += 1;
    if (fact.fact !== 'EntryRecorded') continue;
    const { kind, change } = fact.entry;
    count.entries += 1;
    if (kind === 'ACTIVATE') count.activated -= change.pending;
    if (kind === 'EXPIRE') count.expired -= change.available;
  }
  return { type: 'PassTimeSuccess', ...count };
}

function checkAccountIds(accountIds: readonly string[]): Problem {
  if (accountIds.length > PASS_TIME_ACCOUNTS_MAX) {
    return invalidInput(['accountIds'], `Must be at most ${PASS_TIME_ACCOUNTS_MAX} accounts.`);
  }
  return firstProblem(
    ...accountIds.map((id, index) => () => checkText(['accountIds', String(index)], id)),
  );
}
