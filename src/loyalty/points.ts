import { invariant } from './invariant.ts';

/** A whole number of points within ±(2^53 − 1). */
export type Points = number;

/** A whole number of minor units (fen, cents) within ±(2^53 − 1). */
export type MinorUnits = number;

export interface Money {
  readonly amount: MinorUnits;
  /** ISO 4217. */
  readonly currency: string;
}

/** `give` points for each whole `per` (minor units, or points when converting back). */
export interface Ratio {
  readonly give: number;
  readonly per: number;
}

/** Beyond counting: not a safe integer, and greater than each of them. */
export const UNCOUNTABLE: Points = Number.MAX_SAFE_INTEGER + 1;

/** A sum that can be told: the most there is where it is beyond counting. */
export function countable(sum: number): number {
  return Math.min(sum, Number.MAX_SAFE_INTEGER);
}

/**
 * `amount × ratio`, counting only whole `per`s: 1 point per 100 fen gives 12 for 1,299 fen.
 * `UNCOUNTABLE` where that is more than points can be.
 */
export function applyRatio(amount: number, ratio: Ratio): number {
  // A quotient of safe integers is rounded to an integer only where it is one.
  return Math.min(Math.trunc(amount / ratio.per) * ratio.give, UNCOUNTABLE);
}

/** `amount × numerator ÷ denominator`, rounded down, exact on the way. */
export function scaleDown(amount: number, numerator: number, denominator: number): number {
  const product = amount * numerator;
  // Most products are safe integers; the others are made in BigInt.
  if (Number.isSafeInteger(product)) return Math.trunc(product / denominator);
  return toSafe((BigInt(amount) * BigInt(numerator)) / BigInt(denominator));
}

/** The same, `UNCOUNTABLE` where that is more than points can be. */
export function scaleUp(amount: number, numerator: number, denominator: number): number {
  const product = amount * numerator;
  if (Number.isSafeInteger(product)) return Math.trunc(product / denominator);
  const exact = (BigInt(amount) * BigInt(numerator)) / BigInt(denominator);
  return exact > BigInt(Number.MAX_SAFE_INTEGER) ? UNCOUNTABLE : Number(exact);
}

/**
 * The whole in parts in proportion to the weights: each part ends where the weights up to it reach,
 * rounded down. So the parts sum to the whole, and neighbours together get what one part of their
 * weight would. Of `UNCOUNTABLE` points the last parts may be `UNCOUNTABLE` too.
 */
export function spread(whole: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === whole) return weights;
  if (total === 0) return weights.map(() => 0);
  let reached = 0;
  let given = 0;
  return weights.map((weight) => {
    reached += weight;
    const upTo = scaleUp(whole, reached, total);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

function toSafe(value: bigint): number {
  const number = Number(value);
  invariant(Number.isSafeInteger(number), `${value} is beyond the range of points`);
  return number;
}
