import type { MinorUnits, Money } from '../points.ts';

/** What of an order's input counts for what was paid. */
export interface PricedOrder {
  readonly lines: readonly { readonly amount: Money }[];
  readonly couponDiscount?: Money | null | undefined;
}

/** What the order costs after coupons, freight left out; a coupon never makes it negative. */
export function payableOf(order: PricedOrder): MinorUnits {
  const lines = order.lines.reduce((sum, line) => sum + line.amount.amount, 0);
  return Math.max(0, lines - (order.couponDiscount?.amount ?? 0));
}

/** The same of an order as it was recorded. */
export function payableOfLines(earning: {
  readonly lines: readonly { readonly amount: MinorUnits }[];
  readonly couponDiscount: MinorUnits;
}): MinorUnits {
  const lines = earning.lines.reduce((sum, line) => sum + line.amount, 0);
  return Math.max(0, lines - earning.couponDiscount);
}

/** What was really paid: the payable without the part that points paid (law 7). */
export function reallyPaid(payable: MinorUnits, paidWithPoints: MinorUnits): MinorUnits {
  return Math.max(0, payable - paidWithPoints);
}
