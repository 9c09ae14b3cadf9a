import { Journal } from '../ledger/journal.ts';
import type { RewardRedemption } from '../rewards/reward-redemption.ts';
import { checkIdempotencyKey, checkText, firstProblem } from './check.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import { issuedRedemption, redemptionNotFound } from './issued-redemption.ts';

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

/**
 * Refusals, in this order: LoyaltyInvalidInput, RewardRedemptionNotFound (staff hands rewards over:
 * a member's own token finds none), LoyaltyAlreadyRecorded when it was handed over or cancelled
 * before.
 */
export const fulfilRewardRedemption: CommandType<
  FulfilRewardRedemption,
  FulfilRewardRedemptionSuccess
> = {
  check({ idempotencyKey, redemptionId }) {
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkText(['redemptionId'], redemptionId),
    );
  },

  keysOf({ redemptionId }) {
    return { ...NO_KEYS, redemptionIds: [redemptionId] };
  },

  decide(workingSet, command, now): Decision<FulfilRewardRedemptionSuccess> {
    if (command.restrictedTo !== null) return refuse(redemptionNotFound());
    const found = issuedRedemption(workingSet, command);
    if ('refused' in found) return found;
    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    const redemption = { ...found.redemption, status: 'FULFILLED', settledAt: now } as const;
    journal.record({ fact: 'RedemptionRecorded', redemption, isFirst: false });
    return accept(journal, { type: 'FulfilRewardRedemptionSuccess', redemption });
  },
};
