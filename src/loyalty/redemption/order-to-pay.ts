import type { OrderRecord } from '../earning/order-record.ts';
import { payableOfLines } from '../earning/really-paid.ts';
import { type MinorUnits, type Money, type Points, scaleDown } from '../points.ts';
import type { RedemptionPolicy } from '../program/rule-book.ts';
import { committedTo } from './redemption-limits.ts';

/** What the policy asks of one line of an order. */
export interface LineToPay {
  readonly category?: string | null | undefined;
  readonly amount: Money;
}

/** An order as somebody asks to pay for it with points. */
export interface OrderToPay {
  /** What it still costs after coupons, freight left out. */
  readonly payable: MinorUnits;
  /** Its lines, where they are told; what is on record of them comes first. */
  readonly lines?: readonly LineToPay[] | null | undefined;
  readonly couponDiscount?: Money | null | undefined;
}

/** What of an order bears on how many points may pay for it. */
export interface PayableWithPoints {
  /** What it costs without lines that points cannot pay, freight left out. */
  readonly payable: MinorUnits;
  /** Points that use up its share already. */
  readonly committed: Points;
  readonly hasCoupon: boolean;
}

/** The part of an order that points may pay for, going by what is told and on record of it. */
export function payableWithPoints(
  policy: RedemptionPolicy,
  order: OrderToPay,
  known: OrderRecord | null,
): PayableWithPoints {
  const told = { lines: linesOf(order), couponDiscount: order.couponDiscount?.amount ?? 0 };
  const priced = known?.earning ?? told;
  const { payable } = order;
  return {
    payable: Math.min(payable, withoutExcluded(policy, priced) ?? payable),
    committed: committedTo(known),
    hasCoupon: told.couponDiscount > 0 || priced.couponDiscount > 0,
  };
}

interface PricedLines {
  readonly lines: readonly { readonly category: string | null; readonly amount: MinorUnits }[];
  readonly couponDiscount: MinorUnits;
}

/**
 * What lines of other categories cost after their part of the coupon, rounded down; null when
 * nothing is excluded, or nothing is known of the lines.
 */
function withoutExcluded(policy: RedemptionPolicy, priced: PricedLines): MinorUnits | null {
  const excluded = new Set(policy.excludedCategories);
  const total = sumOf(priced.lines);
  if (excluded.size === 0 || total === 0) return null;
  const others = priced.lines.filter(
    ({ category }) => category === null || !excluded.has(category),
  );
  return scaleDown(payableOfLines(priced), sumOf(others), total);
}

function sumOf(lines: PricedLines['lines']): MinorUnits {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

function linesOf({ lines }: OrderToPay): PricedLines['lines'] {
  return (lines ?? []).map(({ category = null, amount }) => ({
    category: category ?? null,
    amount: amount.amount,
  }));
}
