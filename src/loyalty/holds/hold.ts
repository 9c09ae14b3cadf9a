import type { Purpose } from '../ledger/entry.ts';
import type { LotShare } from '../lots/lot-share.ts';
import type { Points } from '../points.ts';
import type { RedemptionRate } from '../program/rule-book.ts';
import type { Day, Instant } from '../time.ts';

export type HoldStatus = 'OPEN' | 'CAPTURED' | 'RELEASED' | 'EXPIRED';

/** Points reserved while the shopper pays. */
export interface Hold {
  readonly holdId: string;
  readonly accountId: string;
  readonly orderId: string;
  readonly status: HoldStatus;
  /** How many points it reserved at first. */
  readonly points: Points;
  readonly captured: Points;
  readonly released: Points;
  /** The first instant at which it can no longer be captured. */
  readonly expiresAt: Instant;
  readonly createdAt: Instant;
  /** What the order cost when the points were reserved, in minor units. */
  readonly payable: number;
  /** What the points are for, and the caller's own word for it. */
  readonly purpose: Purpose;
  readonly purposeTag: string | null;
  /** The day against whose maximum it counts; null when there was none. */
  readonly countedOn: Day | null;
  /** What its points are worth, whatever others are by now; null where that was not kept. */
  readonly rate: RedemptionRate | null;
  /** Where the shopper pays; null where nobody said. */
  readonly storeId: string | null;
  /** Where the points it still reserves came from; empty once it is settled. */
  readonly lots: readonly LotShare[];
}
