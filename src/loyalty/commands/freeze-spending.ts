import type { AccountState } from '../account/account.ts';
import { invalidInput } from '../rejection.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

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
}

export const freezeSpending: CommandType<FreezeSpending, FreezeSpendingSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
