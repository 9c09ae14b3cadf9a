import type { Journal } from '../ledger/journal.ts';
import { giveBack } from '../lots/give-back.ts';
import type { RewardRedemption } from './reward-redemption.ts';
import type { RewardMoved } from './take-reward.ts';

/**
 * The points of a reward go back to the lots they came from (law 5), the reward into stock; codes
 * of a pool are used up.
 */
export function giveBackReward(
  journal: Journal,
  accountId: string,
  from: { readonly redemption: RewardRedemption; readonly reason: string },
): RewardMoved {
  const { redemptionId, rewardId, quantity, lots, takenAtStoreId } = from.redemption;
  const about = { reference: redemptionId, purpose: 'REWARD', note: from.reason } as const;
  // Where its points were spent, so that the two make up for each other there.
  const line = { ...about, storeId: takenAtStoreId };
  const entry = giveBack(journal, accountId, { shares: lots, line });
  const redemption: RewardRedemption = {
    ...from.redemption,
    status: 'CANCELLED',
    settledAt: journal.now,
    lots: [],
  };
  journal.record({ fact: 'RedemptionRecorded', redemption, isFirst: false });
  const reward = journal.state.reward(rewardId);
  // A code that somebody has seen is never given to anybody else.
  const isBack = reward !== null && reward.stock !== null && !reward.hasCodePool;
  if (isBack) journal.record({ fact: 'StockChanged', rewardId, by: quantity });
  return { redemption, entry };
}
