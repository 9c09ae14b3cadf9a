import { Journal } from '../ledger/journal.ts';
import { invalidInput } from '../rejection.ts';
import type { RewardRedemption } from '../rewards/reward-redemption.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkIdempotencyKey,
  checkOptionalText,
  checkText,
  firstProblem,
  type Problem,
} from './check.ts';
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
  /** At which store; needed where the reward is handed over at certain stores only. */
  readonly storeId?: string | null | undefined;
}

/** It can no longer be cancelled. */
export interface FulfilRewardRedemptionSuccess {
  readonly type: 'FulfilRewardRedemptionSuccess';
  readonly redemption: RewardRedemption;
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, RewardRedemptionNotFound (staff hands rewards over:
 * a member's own token finds none), LoyaltyAlreadyRecorded when it was handed over or cancelled
 * before, LoyaltyInvalidInput when it is not to be handed over at this store.
 */
export const fulfilRewardRedemption: CommandType<
  FulfilRewardRedemption,
  FulfilRewardRedemptionSuccess
> = {
  check({ idempotencyKey, redemptionId, storeId }) {
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkText(['redemptionId'], redemptionId),
      () => checkOptionalText(['storeId'], storeId),
    );
  },

  keysOf({ redemptionId }) {
    return { ...NO_KEYS, redemptionIds: [redemptionId] };
  },

  decide(workingSet, command, now): Decision<FulfilRewardRedemptionSuccess> {
    if (command.restrictedTo !== null) return refuse(redemptionNotFound());
    const found = issuedRedemption(workingSet, command);
    const { storeId = null } = command;
    if ('refused' in found) return found;
    const problem = checkStore(workingSet, { rewardId: found.redemption.rewardId, storeId });
    if (problem !== null) return refuse(problem);
    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    const handedOver = { status: 'FULFILLED', settledAt: now, storeId } as const;
    const redemption = { ...found.redemption, ...handedOver };
    journal.record({ fact: 'RedemptionRecorded', redemption, isFirst: false });
    return accept(journal, { type: 'FulfilRewardRedemptionSuccess', redemption });
  },
};

function checkStore(
  workingSet: WorkingSet,
  { rewardId, storeId }: { readonly rewardId: string; readonly storeId: string | null },
): Problem {
  const storeIds = workingSet.reward(rewardId)?.storeIds ?? [];
  if (storeIds.length === 0 || (storeId !== null && storeIds.includes(storeId))) return null;
  const message =
    storeId === null
      ? 'This reward is handed over at certain stores: say at which it was.'
      : 'This reward is not handed over at this store.';
  return invalidInput(['storeId'], message);
}
