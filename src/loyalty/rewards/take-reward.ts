import { deriveRedemptionCode } from '../ids.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Journal } from '../ledger/journal.ts';
import { sharesOf } from '../lots/shares-of.ts';
import { slideLots } from '../lots/slide-lots.ts';
import { takeFromLots } from '../lots/take-from-lots.ts';
import type { Points } from '../points.ts';
import type { Reward } from './reward.ts';
import type { RewardRedemption } from './reward-redemption.ts';

/** A reward that was taken or given back, and the entry of its points. */
export interface RewardMoved {
  readonly redemption: RewardRedemption;
  readonly entry: Entry;
}

/** Pays for a reward, takes it out of stock and issues the code that hands it over. */
export function takeReward(
  journal: Journal,
  accountId: string,
  from: { readonly reward: Reward; readonly quantity: number; readonly points: Points },
): RewardMoved {
  const { reward, quantity, points } = from;
  const { rewardId } = reward;
  const redemptionId = journal.nextId('rdm');
  const allocations = takeFromLots(journal.state.lots(accountId), points);
  const lots = sharesOf(journal, accountId, allocations);
  const entry = journal.post(accountId, {
    kind: 'REDEEM',
    allocations,
    reference: redemptionId,
    purpose: 'REWARD',
  });
  slideLots(journal, accountId, journal.now);
  const redemption: RewardRedemption = {
    redemptionId,
    memberId: journal.account(accountId).memberId,
    rewardId,
    quantity,
    points,
    status: 'ISSUED',
    code: deriveRedemptionCode(journal.cause.commandId),
    redeemedAt: journal.now,
    settledAt: null,
    lots,
  };
  journal.record({ fact: 'RedemptionRecorded', redemption, isFirst: true });
  if (reward.stock !== null) journal.record({ fact: 'StockChanged', rewardId, by: -quantity });
  return { redemption, entry };
}
