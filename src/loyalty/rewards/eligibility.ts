import type { AccountState } from '../account/account.ts';
import { levelOf } from '../levels/level-of.ts';
import type { Points } from '../points.ts';
import type { Level } from '../program/rule-book.ts';
import type { RejectionCode } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { Reward } from './reward.ts';
import { rewardPrice } from './reward-price.ts';

export interface Eligibility {
  readonly redeemable: boolean;
  /** In the order in which `redeemReward` would refuse for them. */
  readonly reasons: readonly RejectionCode[];
  readonly pointsMissing: Points;
}

/**
 * Whether the member could redeem this reward now, with every reason why not. `redeemReward` asks
 * the same, so that what is shown beforehand is what is answered then.
 */
export function eligibilityOf(
  reward: Reward,
  from: {
    readonly account: AccountState;
    readonly levels: readonly Level[];
    /** How many of it the member has taken and not cancelled in the limit's period of now. */
    readonly taken: number;
    readonly now: Instant;
    /** How many the member would take; default 1. */
    readonly quantity?: number;
  },
): Eligibility {
  const { account, levels, now, quantity = 1 } = from;
  const reasons: RejectionCode[] = [];
  if (account.status === 'CLOSED') reasons.push('MEMBER_CLOSED');
  else if (account.status === 'FROZEN' || account.spendingFrozen) reasons.push('MEMBER_FROZEN');
  if (!isOnOffer(reward, now)) reasons.push('REWARD_NOT_AVAILABLE');
  if (reward.stock !== null && reward.stock < quantity) reasons.push('REWARD_OUT_OF_STOCK');
  if (reward.perMemberLimit !== null && from.taken + quantity > reward.perMemberLimit) {
    reasons.push('REWARD_LIMIT_REACHED');
  }
  if (!reachesLevel(reward, { levels, account })) reasons.push('LEVEL_TOO_LOW');
  const price = rewardPrice(reward, { levels, growthValue: account.growthValue });
  const pointsMissing = Math.max(0, price * quantity - account.available);
  if (pointsMissing > 0) reasons.push('INSUFFICIENT_POINTS');
  return { redeemable: reasons.length === 0, reasons, pointsMissing };
}

/** Where the rules have the level no more, nobody does: better too few have it than everybody. */
function reachesLevel(
  { minimumLevelId }: Reward,
  of: { readonly levels: readonly Level[]; readonly account: AccountState },
): boolean {
  if (minimumLevelId === null) return true;
  const minimum = of.levels.find(({ levelId }) => levelId === minimumLevelId);
  if (minimum === undefined) return false;
  return levelOf(of.levels, of.account.growthValue).rank >= minimum.rank;
}

/** From `availableFrom` on, until before `availableUntil`, and not once it is retired. */
function isOnOffer(reward: Reward, now: Instant): boolean {
  if (reward.retiredAt !== null) return false;
  if (reward.availableFrom !== null && now < reward.availableFrom) return false;
  return reward.availableUntil === null || now < reward.availableUntil;
}
