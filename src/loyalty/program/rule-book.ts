import type { EarningRule } from '../earning/earning-rule.ts';
import type { MinorUnits, Points, Ratio } from '../points.ts';

/** One merchant's loyalty program: one tenant. */
export interface Program {
  readonly programId: string;
  /** How tokens name it, e.g. `demo`. */
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** `points` are worth `worth` minor units of the program's currency. */
export interface RedemptionRate {
  readonly points: Points;
  readonly worth: MinorUnits;
}

export interface RedemptionPolicy {
  readonly rate: RedemptionRate;
  readonly minimum: Points;
  readonly step: Points;
  /** Largest share of what an order costs after coupons, in basis points (2,000 = 20 %). */
  readonly maximumShareBasisPoints: number;
}

/** How long points live: `months` to the end of that day in the program's time zone. */
export type ExpiryPolicy =
  | { readonly kind: 'ROLLING'; readonly months: number }
  | { readonly kind: 'NEVER' };

export interface Benefit {
  readonly code: string;
  readonly title: string;
  readonly description: string | null;
}

export interface Level {
  readonly levelId: string;
  readonly rank: number;
  readonly name: string;
  /** Growth value from which a member reaches this level. */
  readonly threshold: Points;
  readonly benefits: readonly Benefit[];
}

/** The rules of one program in one immutable revision; every entry names its revision. */
export interface RuleBook {
  readonly program: Program;
  readonly revision: number;
  readonly pointsName: string;
  readonly earning: readonly EarningRule[];
  /** Growth value given for what was really paid. */
  readonly growth: Ratio;
  readonly expiry: ExpiryPolicy;
  readonly redemption: RedemptionPolicy;
  /** Ascending by threshold; the first starts at 0. */
  readonly levels: readonly Level[];
}
