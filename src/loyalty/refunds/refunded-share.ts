import type { OrderEarning, OrderRecord, OrderRefunded } from '../earning/order-record.ts';
import { type MinorUnits, type Points, scaleDown } from '../points.ts';
import type { RefundLine } from './refund.ts';

/** `amount` of `whole` went back, in minor units of what the lines cost. */
export interface RefundedShare {
  readonly amount: MinorUnits;
  readonly whole: MinorUnits;
}

const NOTHING: RefundedShare = { amount: 0, whole: 1 };
const ALL: RefundedShare = { amount: 1, whole: 1 };

/**
 * How much of an order went back, by what its lines cost: coupons and points lie on all lines
 * alike. Of a line of three of which one went back that is a third, rounded down until the last.
 */
export function refundedShare({ refunded, earning }: OrderRecord): RefundedShare {
  if (refunded.isWhole) return ALL;
  if (earning === null) return NOTHING;
  let amount = 0;
  let whole = 0;
  for (const line of earning.lines) {
    whole += line.amount;
    amount += scaleDown(line.amount, quantityOf(refunded, line.lineId), line.quantity);
  }
  return { amount, whole };
}

/**
 * What of `points` belongs to the share that went back. Always reckoned for all refunds together,
 * so that however an order is refunded in parts, the parts sum to the whole (law 6).
 */
export function partOf(points: Points, { amount, whole }: RefundedShare): Points {
  return scaleDown(points, amount, whole);
}

/**
 * What of the points that each line of the order has earned belongs to its units that went back:
 * of a line of three of which one went back a third, rounded down until the last.
 */
export function partOfLines(byLine: readonly Points[], { refunded, earning }: OrderRecord): Points {
  const parts = (earning?.lines ?? []).map(({ lineId, quantity }, index) =>
    scaleDown(byLine[index] ?? 0, quantityOf(refunded, lineId), quantity),
  );
  return parts.reduce((sum, points) => sum + points, 0);
}

/** How many units of each line of the order have not gone back. */
export function whatIsLeft(earning: OrderEarning, refunded: OrderRefunded): readonly RefundLine[] {
  return earning.lines.map(({ lineId, quantity }) => ({
    lineId,
    quantity: refunded.isWhole ? 0 : quantity - quantityOf(refunded, lineId),
  }));
}

/** The same after `lines` went back too. */
export function withRefunded(refunded: OrderRefunded, lines: readonly RefundLine[]): OrderRefunded {
  const more = lines
    .filter(({ quantity }) => quantity > 0)
    .map(({ lineId, quantity }) => [lineId, quantityOf(refunded, lineId) + quantity] as const);
  const quantities = { ...refunded.quantities, ...Object.fromEntries(more) };
  return { ...refunded, quantities };
}

// Callers choose line ids: one may be called `constructor`, and every object has that.
function quantityOf({ quantities }: OrderRefunded, lineId: string): number {
  return Object.hasOwn(quantities, lineId) ? (quantities[lineId] ?? 0) : 0;
}
