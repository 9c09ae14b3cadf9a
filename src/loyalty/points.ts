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

/**
 * `amount × ratio`, counting only whole `per`s: 1 point per 100 fen gives 12 for 1,299 fen.
 * The product may pass 2^53 on the way, so it is made in BigInt; the result must not.
 */
export function applyRatio(amount: number, ratio: Ratio): number {
  const wholes = BigInt(amount) / BigInt(ratio.per);
  return toSafe(wholes * BigInt(ratio.give));
}

/** `amount × numerator ÷ denominator`, rounded down, exact on the way. */
export function scaleDown(amount: number, numerator: number, denominator: number): number {
  return toSafe((BigInt(amount) * BigInt(numerator)) / BigInt(denominator));
}

function toSafe(value: bigint): number {
  const number = Number(value);
  invariant(Number.isSafeInteger(number), `${value} is beyond the range of points`);
  return number;
}
