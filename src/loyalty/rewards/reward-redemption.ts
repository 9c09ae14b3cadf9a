import type { LotShare } from '../lots/lot-share.ts';
import type { Points } from '../points.ts';
import type { Instant } from '../time.ts';

export type RewardRedemptionStatus = 'ISSUED' | 'FULFILLED' | 'CANCELLED';

/** A reward that a member took. */
export interface RewardRedemption {
  readonly redemptionId: string;
  readonly memberId: string;
  readonly rewardId: string;
  readonly quantity: number;
  readonly points: Points;
  readonly status: RewardRedemptionStatus;
  /** What the member shows to get it, the first of them; unique in the program. */
  readonly code: string | null;
  /** All of them: of a code pool one for each that was taken, else the one. */
  readonly codes: readonly string[];
  readonly redeemedAt: Instant;
  /** When it was handed over or cancelled; null while it is neither. */
  readonly settledAt: Instant | null;
  /** Where it was handed over; null while it is not, or where nobody said. */
  readonly storeId: string | null;
  /** Where it was taken; null where nobody said. */
  readonly takenAtStoreId: string | null;
  /** Where its points came from: a cancellation gives them back there. */
  readonly lots: readonly LotShare[];
}
