import { deriveRedemptionCode } from '../ids.ts';
import { invariant } from '../invariant.ts';
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
  from: {
    readonly reward: Reward;
    readonly quantity: number;
    readonly points: Points;
    readonly storeId: string | null;
  },
): RewardMoved {
  const { reward, quantity, points, storeId } = from;
  const { rewardId } = reward;
  const redemptionId = journal.nextId('rdm');
  const allocations = takeFromLots(journal.state.lots(accountId), points);
  const lots = sharesOf(journal, accountId, allocations);
  const entry = journal.post(accountId, {
    kind: 'REDEEM',
    allocations,
    reference: redemptionId,
    purpose: 'REWARD',
    storeId,
  });
  slideLots(journal, accountId, journal.now);
  const codes = codesFor(journal, { reward, quantity });
  const redemption: RewardRedemption = {
    redemptionId,
    memberId: journal.account(accountId).memberId,
    rewardId,
    quantity,
    points,
    status: 'ISSUED',
    code: codes[0] ?? null,
    codes,
    redeemedAt: journal.now,
    settledAt: null,
    storeId: null,
    takenAtStoreId: storeId,
    lots,
  };
  journal.record({ fact: 'RedemptionRecorded', redemption, isFirst: true });
  if (reward.hasCodePool) {
    journal.record({ fact: 'RewardCodesIssued', rewardId, redemptionId, codes });
  }
  if (reward.stock !== null) journal.record({ fact: 'StockChanged', rewardId, by: -quantity });
  return { redemption, entry };
}

/** Codes of the pool, the first imported first; without one a code that the command derives. */
function codesFor(
  { state, cause }: Journal,
  of: { readonly reward: Reward; readonly quantity: number },
): readonly string[] {
  const { rewardId, hasCodePool } = of.reward;
  if (!hasCodePool) return [deriveRedemptionCode(cause.commandId)];
  const codes = state.codesLeft(rewardId).slice(0, of.quantity);
  invariant(codes.length === of.quantity, `the pool of ${rewardId} holds fewer than its stock`);
  return codes.map(({ code }) => code);
}
