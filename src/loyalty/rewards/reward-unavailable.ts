import type { RejectionCode, RewardUnavailable } from '../rejection.ts';

type Reason = RewardUnavailable['code'];

const MESSAGES: Readonly<Record<Reason, string>> = {
  REWARD_NOT_FOUND: 'No such reward in this program.',
  REWARD_NOT_AVAILABLE: 'The reward is not on offer at this time.',
  REWARD_OUT_OF_STOCK: 'Not as many of this reward are left.',
  REWARD_LIMIT_REACHED: 'A member may not take as many of this reward.',
  REWARD_PRICE_HIGHER: 'The reward costs the member more by now.',
  LEVEL_TOO_LOW: 'The reward is for members of a higher level.',
};

/** The refusal of a reward for a reason that is about the reward itself. */
export function rewardUnavailable(code: Reason): RewardUnavailable {
  return { type: 'RewardUnavailable', code, message: MESSAGES[code], path: ['rewardId'] };
}

/** Whether the reason is one that `RewardUnavailable` carries. */
export function isAboutReward(code: RejectionCode): code is Reason {
  return Object.hasOwn(MESSAGES, code);
}
