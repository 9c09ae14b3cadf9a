import { invalidInput } from '../rejection.ts';
import type { RewardRedemption } from '../rewards/reward-redemption.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** A reward was handed over. */
export interface FulfilRewardRedemption extends CommandHead {
  readonly kind: 'fulfilRewardRedemption';
  readonly redemptionId: string;
}

/** It can no longer be cancelled. */
export interface FulfilRewardRedemptionSuccess {
  readonly type: 'FulfilRewardRedemptionSuccess';
  readonly redemption: RewardRedemption;
}

export const fulfilRewardRedemption: CommandType<
  FulfilRewardRedemption,
  FulfilRewardRedemptionSuccess
> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
