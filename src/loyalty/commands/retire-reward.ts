import { Journal } from '../ledger/journal.ts';
import { recordReward } from '../rewards/record-reward.ts';
import type { Reward } from '../rewards/reward.ts';
import { rewardUnavailable } from '../rewards/reward-unavailable.ts';
import { checkIdempotencyKey, checkText, firstProblem, NOTE_LENGTH_MAX } from './check.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import { alreadyRecorded } from './guards.ts';

/** An operator takes a reward off the list, for good. */
export interface RetireReward extends CommandHead {
  readonly kind: 'retireReward';
  readonly rewardId: string;
  /** For its history. */
  readonly reason: string;
}

export interface RetireRewardSuccess {
  readonly type: 'RetireRewardSuccess';
  readonly reward: Reward;
}

/**
 * Nobody can take it any more; what was taken of it before is handed over or cancelled as ever.
 * Refusals, in this order: LoyaltyInvalidInput, RewardUnavailable when it is not there,
 * LoyaltyAlreadyRecorded when it was retired before.
 */
export const retireReward: CommandType<RetireReward, RetireRewardSuccess> = {
  check({ idempotencyKey, rewardId, reason }) {
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkText(['rewardId'], rewardId),
      () => checkText(['reason'], reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf: ({ rewardId }) => ({ ...NO_KEYS, rewardIds: [rewardId] }),

  decide(workingSet, command, now): Decision<RetireRewardSuccess> {
    const before = workingSet.reward(command.rewardId);
    if (before === null) return refuse(rewardUnavailable('REWARD_NOT_FOUND'));
    if (before.retiredAt !== null) {
      const message = 'The reward was retired already.';
      return refuse(alreadyRecorded(['rewardId'], message, before.retiredAt));
    }
    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    const after = { ...before, retiredAt: now };
    recordReward(journal, { before, after, kind: 'RETIRED', reason: command.reason });
    return accept(journal, { type: 'RetireRewardSuccess', reward: after });
  },
};
