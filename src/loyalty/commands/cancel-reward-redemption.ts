import type { AccountState } from '../account/account.ts';
import type { Entry } from '../ledger/entry.ts';
import { invalidInput } from '../rejection.ts';
import type { RewardRedemption } from '../rewards/reward-redemption.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** A reward that was not handed over yet is given back. */
export interface CancelRewardRedemption extends CommandHead {
  readonly kind: 'cancelRewardRedemption';
  readonly redemptionId: string;
  readonly reason: string;
}

/** Its points are back in their lots, and it is in stock again. */
export interface CancelRewardRedemptionSuccess {
  readonly type: 'CancelRewardRedemptionSuccess';
  readonly redemption: RewardRedemption;
  /** The account right after this command. */
  readonly account: AccountState;
  readonly entry: Entry;
}

export const cancelRewardRedemption: CommandType<
  CancelRewardRedemption,
  CancelRewardRedemptionSuccess
> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
