import type { MinorUnits, Points } from '../points.ts';
import type { Instant } from '../time.ts';

/** One line of an order as it was reported; refunds by line need it later. */
export interface OrderLine {
  readonly lineId: string;
  readonly sku: string;
  readonly category: string | null;
  readonly quantity: number;
  readonly amount: MinorUnits;
}

/** What an order earned, and from what. */
export interface OrderEarning {
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly lines: readonly OrderLine[];
  readonly couponDiscount: MinorUnits;
  readonly shipping: MinorUnits;
  readonly storeId: string | null;
  readonly channel: string | null;
  /** Lines minus coupons minus the part paid with points, freight out. */
  readonly paid: MinorUnits;
  readonly points: Points;
  readonly growth: Points;
  /** Revision of the rule book that decided it, and by which it is corrected or refunded. */
  readonly revision: number;
}

/** What of an order was paid with points. */
export interface OrderRedemption {
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly payable: MinorUnits;
  readonly points: Points;
  readonly worth: MinorUnits;
}

/** One order as this program knows it. Its id is unique in the program. */
export interface OrderRecord {
  readonly orderId: string;
  readonly accountId: string;
  readonly earning: OrderEarning | null;
  readonly redemption: OrderRedemption | null;
  /** Sequences of the account's entries that the order caused, ascending. */
  readonly sequences: readonly number[];
}
