import type { Points } from '../points.ts';
import type { Instant } from '../time.ts';

export interface RefundLine {
  readonly lineId: string;
  readonly quantity: number;
}

/** One refund of an order. Its id is unique in the program. */
export interface Refund {
  readonly refundId: string;
  readonly orderId: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly reason: string | null;
  /** Null refunds all that is left. */
  readonly lines: readonly RefundLine[] | null;
  readonly actor: string;
  readonly clawedBack: Points;
  readonly becameDebt: Points;
  readonly returned: Points;
  /** Null while it waits for the order's lines to be reported. */
  readonly appliedAt: Instant | null;
}
