import type { Entry } from '../ledger/entry.ts';
import type { LotShare } from '../lots/lot-share.ts';
import type { MinorUnits, Points } from '../points.ts';
import type { Refund } from '../refunds/refund.ts';
import type { Instant } from '../time.ts';
import type { KeptBreakdown } from './breakdown.ts';
import type { KeptCircumstances } from './circumstances.ts';

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
  /** The same when it was reported: points may have paid since. Absent of records from before. */
  readonly paidWhenReported?: MinorUnits;
  /** What it earned when it was reported; what was taken back since stands in `takenBack`. */
  readonly points: Points;
  readonly growth: Points;
  /** Of `points`: taken back since, because points paid or because goods went back. */
  readonly takenBack: Points;
  readonly growthTakenBack: Points;
  /** Revision of the rule book that decided it, and by which it is corrected or refunded. */
  readonly revision: number;
  /** What rules looked at beside the order; absent of records from before it was kept. */
  readonly circumstances?: KeptCircumstances;
  /** What each rule gave when it was reported, or why nothing; absent of such records. */
  readonly breakdown?: KeptBreakdown;
}

/** What a payment with points is counted as; what comes back of it is counted as the same. */
export interface OrderUse extends Pick<Entry, 'purpose' | 'purposeTag'> {
  readonly storeId: string | null;
}

/** What of an order was paid with points. */
export interface OrderRedemption {
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly payable: MinorUnits;
  /** All points that paid for the order, by one redemption or by captures of holds. */
  readonly points: Points;
  readonly worth: MinorUnits;
  /** Of several payments that of the first; absent of payments from before it was kept. */
  readonly use?: OrderUse;
  /** Of `points`: given back since. */
  readonly returned: Points;
  /** Where the points came from that are not given back yet. */
  readonly lots: readonly LotShare[];
}

/** A refund that came before the lines of its order: it is applied when they do. */
export type WaitingRefund = Pick<
  Refund,
  'refundId' | 'occurredAt' | 'recordedAt' | 'reason' | 'lines' | 'actor'
>;

/** How much of an order went back. */
export interface OrderRefunded {
  /** All of it, whatever its lines are. */
  readonly isWhole: boolean;
  /** How many units of each line, by line id. */
  readonly quantities: Readonly<Record<string, number>>;
}

/** One order as this program knows it. Its id is unique in the program. */
export interface OrderRecord {
  readonly orderId: string;
  /** Null while nothing but refunds of it has been heard. */
  readonly accountId: string | null;
  readonly earning: OrderEarning | null;
  readonly redemption: OrderRedemption | null;
  /** Points that open holds reserve for it. */
  readonly held: Points;
  readonly refunded: OrderRefunded;
  readonly waiting: readonly WaitingRefund[];
  /** When an operator or a service confirmed it; its points are active since. */
  readonly confirmedAt: Instant | null;
  /** Sequences of the account's entries that the order caused, ascending. */
  readonly sequences: readonly number[];
}

/** An order of which nothing is known yet. */
export function unknownOrder(orderId: string, accountId: string | null): OrderRecord {
  return {
    orderId,
    accountId,
    earning: null,
    redemption: null,
    held: 0,
    refunded: { isWhole: false, quantities: {} },
    waiting: [],
    confirmedAt: null,
    sequences: [],
  };
}

/** Whether it earned for another account, or points of another one pay or are held for it. */
export function isAnothers(order: OrderRecord | null, accountId: string): boolean {
  if (order === null || order.accountId === accountId) return false;
  return order.earning !== null || order.redemption !== null || order.held > 0;
}
