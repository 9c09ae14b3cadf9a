import type { OrderEarning, OrderRecord } from '../earning/order-record.ts';
import { type MinorUnits, type Points, scaleDown } from '../points.ts';

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
    amount += scaleDown(line.amount, refunded.quantities[line.lineId] ?? 0, line.quantity);
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

/** Whether every unit of every line went back. */
export function isAllRefunded(
  refunded: OrderRecord['refunded'],
  earning: OrderEarning | null,
): boolean {
  if (refunded.isWhole) return true;
  return (
    earning?.lines.every((line) => refunded.quantities[line.lineId] === line.quantity) ?? false
  );
}
