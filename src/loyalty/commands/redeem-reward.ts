import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import type { Entry } from '../ledger/entry.ts';
import { invalidInput } from '../rejection.ts';
import type { RewardRedemption } from '../rewards/reward-redemption.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** A member takes a reward for points. */
export interface RedeemReward extends CommandHead {
  readonly kind: 'redeemReward';
  readonly member: MemberRef;
  readonly rewardId: string;
  /** Default 1. */
  readonly quantity?: number | null | undefined;
}

/** The reward is the member's. */
export interface RedeemRewardSuccess {
  readonly type: 'RedeemRewardSuccess';
  readonly redemption: RewardRedemption;
  /** The account right after this command. */
  readonly account: AccountState;
  readonly entry: Entry;
}

export const redeemReward: CommandType<RedeemReward, RedeemRewardSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
