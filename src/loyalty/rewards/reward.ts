import type { Money, Points } from '../points.ts';
import type { Instant } from '../time.ts';

export type RewardKind = 'GOODS' | 'VOUCHER' | 'SERVICE' | 'PRIVILEGE' | 'ADD_ON_PRICE';

/** Something that points buy. */
export interface Reward {
  readonly rewardId: string;
  readonly title: string;
  readonly description: string | null;
  readonly kind: RewardKind;
  readonly pointsPrice: Points;
  /** Paid on top of the points; null when points are enough. */
  readonly cashPrice: Money | null;
  /** Left to redeem; null when unlimited. */
  readonly stock: number | null;
  readonly perMemberLimit: number | null;
  readonly minimumLevelId: string | null;
  readonly availableFrom: Instant | null;
  readonly availableUntil: Instant | null;
}
