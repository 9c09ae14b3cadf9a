import type { Money, Points } from '../points.ts';
import type { Instant } from '../time.ts';
import type { LimitPeriod } from './limit-period.ts';

export type RewardKind = 'GOODS' | 'VOUCHER' | 'SERVICE' | 'PRIVILEGE' | 'ADD_ON_PRICE';

/** What a reward costs members of a level, and of those above it up to the next one listed. */
export interface LevelPrice {
  readonly levelId: string;
  readonly pointsPrice: Points;
}

/** Something that points buy. */
export interface Reward {
  readonly rewardId: string;
  readonly title: string;
  readonly description: string | null;
  readonly kind: RewardKind;
  /** Points for one, of members for whose level no other price is listed. */
  readonly pointsPrice: Points;
  readonly pricesByLevel: readonly LevelPrice[];
  /** Paid on top of the points; null when points are enough. */
  readonly cashPrice: Money | null;
  /** Left to redeem, of a code pool the codes left; null when unlimited. */
  readonly stock: number | null;
  /** Whether each one taken is handed over with a code of its own that was imported. */
  readonly hasCodePool: boolean;
  readonly perMemberLimit: number | null;
  /** The stretch of time that the limit a member is for. */
  readonly limitPeriod: LimitPeriod;
  readonly minimumLevelId: string | null;
  readonly availableFrom: Instant | null;
  readonly availableUntil: Instant | null;
  readonly imageUrls: readonly string[];
  /** Stores where it is handed over; empty: everywhere. */
  readonly storeIds: readonly string[];
  /** When it was taken off the list for good; null while it is on it. */
  readonly retiredAt: Instant | null;
}

/** What rewards said before they could say more. */
const EARLIER = {
  pricesByLevel: [],
  hasCodePool: false,
  limitPeriod: 'LIFETIME',
  imageUrls: [],
  storeIds: [],
  retiredAt: null,
} as const satisfies Partial<Reward>;

type Optional = keyof typeof EARLIER;

/** A reward of a template: what it does not say is as most rewards have it. */
export type PlainReward = Omit<Reward, Optional> & Partial<Pick<Reward, Optional>>;

/** The reward with everything said. */
export function completeReward(reward: PlainReward): Reward {
  return { ...EARLIER, ...reward };
}

/** The levels that a reward which is on the list asks for, or has prices for. */
export function levelsAskedBy(
  reward: Pick<Reward, 'minimumLevelId' | 'pricesByLevel' | 'retiredAt'>,
): readonly string[] {
  if (reward.retiredAt !== null) return [];
  const { minimumLevelId, pricesByLevel } = reward;
  const priced = pricesByLevel.map(({ levelId }) => levelId);
  return minimumLevelId === null ? priced : [minimumLevelId, ...priced];
}
