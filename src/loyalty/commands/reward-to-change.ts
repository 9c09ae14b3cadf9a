import type { Rejection } from '../rejection.ts';
import type { Reward } from '../rewards/reward.ts';
import { rewardUnavailable } from '../rewards/reward-unavailable.ts';
import type { WorkingSet } from '../working-set.ts';

/** The reward that an operator names, there and not retired; else the refusal. */
export function rewardToChange(
  workingSet: WorkingSet,
  { rewardId }: { readonly rewardId: string },
): { readonly reward: Reward } | { readonly refused: Rejection } {
  const reward = workingSet.reward(rewardId);
  if (reward === null) return { refused: rewardUnavailable('REWARD_NOT_FOUND') };
  if (reward.retiredAt === null) return { reward };
  const message = 'The reward was retired; what is retired stays as it is.';
  return { refused: { ...rewardUnavailable('REWARD_NOT_AVAILABLE'), message } };
}
