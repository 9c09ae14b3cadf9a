import type { AccountState } from '../account/account.ts';
import { Journal } from '../ledger/journal.ts';
import { memberNotFound } from '../rejection.ts';
import { checkInternalKey, checkText, firstProblem, NOTE_LENGTH_MAX } from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** Spending from an account stops, because its ledger does not prove its balance; or goes on. */
export interface FreezeSpending extends CommandHead {
  readonly kind: 'freezeSpending';
  readonly accountId: string;
  readonly frozen: boolean;
  readonly reason: string;
}

/** The account as it is now. */
export interface FreezeSpendingSuccess {
  readonly type: 'FreezeSpendingSuccess';
  /** The account right after this command. */
  readonly account: AccountState;
  /** Why: no entry says it. */
  readonly reason: string;
}

/**
 * Whatever its member's status is: a ledger that does not add up is no matter of the member's. To
 * freeze what is frozen changes nothing. Refusals: LoyaltyInvalidInput, MemberNotFound.
 */
export const freezeSpending: CommandType<FreezeSpending, FreezeSpendingSuccess> = {
  check(command) {
    return firstProblem(
      () => checkInternalKey(command.idempotencyKey),
      () => checkText(['accountId'], command.accountId),
      () => checkText(['reason'], command.reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf: ({ accountId }) => ({ ...NO_KEYS, accountIds: [accountId] }),

  decide(workingSet, command, now) {
    const { accountId, frozen, reason } = command;
    if (!workingSet.accountIds().includes(accountId)) return refuse(memberNotFound(['accountId']));
    const journal = new Journal(workingSet, { cause: command, now });
    if (journal.account(accountId).spendingFrozen !== frozen) {
      journal.record({ fact: 'SpendingFrozenChanged', accountId, frozen });
    }
    const account = journal.account(accountId);
    return accept(journal, { type: 'FreezeSpendingSuccess', account, reason });
  },
};
