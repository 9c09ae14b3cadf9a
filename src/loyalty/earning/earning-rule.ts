import type { MinorUnits, Points, Ratio } from '../points.ts';
import type { ActivationPolicy } from '../program/activation-policy.ts';
import type { FixedExpiry } from '../program/expiry-policy.ts';
import type { Day } from '../time.ts';

/** Where a rule's points live by another measure than the program's. */
export interface LotTerms {
  readonly activation?: ActivationPolicy;
  readonly expiry?: FixedExpiry;
}

/**
 * What has to happen for a rule to be looked at. ORDER is a paid order, SIGN_UP comes with the
 * enrolment itself; the others are activities that callers report by this very name as their type.
 * ACTIVITY is one of the program's own, named by `EarningRule.activity`.
 */
export type EarningTrigger =
  | 'ORDER'
  | 'TOP_UP'
  | 'SIGN_UP'
  | 'CHECK_IN'
  | 'REVIEW'
  | 'BROWSE'
  | 'SHARE'
  | 'PRODUCT_USE'
  | 'RENEWAL'
  | 'ACTIVITY';

/** Points for each whole `ratio.per` minor units: paid for the lines that count, or topped up. */
export interface PerAmount {
  readonly kind: 'PER_AMOUNT';
  readonly ratio: Ratio;
}

/** Points for each unit: of the lines that count, or of the activity. */
export interface PerUnit {
  readonly kind: 'PER_UNIT';
  readonly points: Points;
}

/** The same points each time, however large the order is. */
export interface Fixed {
  readonly kind: 'FIXED';
  readonly points: Points;
}

/**
 * Points on top of what base rules gave for the lines that count: 20,000 basis points double it, by
 * giving as much again. ADD reckons from the base alone; MULTIPLY also from what multipliers before
 * it gave, so that double and triple make six times. Rounded down once a rule.
 */
export interface Multiplier {
  readonly kind: 'MULTIPLIER';
  /** 10,001 to 1,000,000: 15,000 is half as much again. */
  readonly basisPoints: number;
  readonly stacking: 'ADD' | 'MULTIPLY';
  /** Ids of the base rules it multiplies; null is all of them. */
  readonly of: readonly string[] | null;
}

export type EarningFormula = PerAmount | PerUnit | Fixed | Multiplier;

export type Weekday =
  | 'MONDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | 'THURSDAY'
  | 'FRIDAY'
  | 'SATURDAY'
  | 'SUNDAY';

/**
 * All that are given must hold; an absent one always does. Lists hold when one of them does.
 * Categories and skus choose lines of an order: what a formula counts are those lines. Days and
 * times are of the program's time zone, by when it happened.
 */
export interface EarningConditions {
  readonly categories?: readonly string[];
  readonly skus?: readonly string[];
  readonly stores?: readonly string[];
  readonly channels?: readonly string[];
  readonly weekdays?: readonly Weekday[];
  /** From `from` on until before `until`, `HH:MM`; over midnight when `until` is not later. */
  readonly timeOfDay?: { readonly from: string; readonly until: string };
  /** Both days included; null is open. */
  readonly dates?: { readonly from: Day | null; readonly until: Day | null };
  /** Level ids; the member's level before the event. */
  readonly levels?: readonly string[];
  /** The member's first order that earns. */
  readonly firstOrder?: true;
  /** So many days from the day of enrolment, that one included. */
  readonly newMemberDays?: number;
  /** What was really paid for the whole order, in minor units; null is open. */
  readonly orderAmount?: { readonly minimum: MinorUnits; readonly maximum: MinorUnits | null };
  /** At least this share of what was to be paid was paid in money and not with points. */
  readonly minimumPaidShareBasisPoints?: number;
}

/** One cap: what is beyond it is cut off, and the breakdown says so. */
export interface EarningCap {
  /** EVENT is each order or activity by itself; the others are of the program's time zone. */
  readonly period: 'EVENT' | 'DAY' | 'WEEK' | 'MONTH' | 'LIFETIME';
  readonly maximum: Points;
  /** Only for so many days from enrolment; null is for everybody. */
  readonly newMemberDays: number | null;
}

/** A cap over several rules together. */
export interface SharedEarningCap extends EarningCap {
  /** What it counts: everything, orders, or all activities (sign-up and top-up included). */
  readonly over: 'ALL' | 'ORDERS' | 'ACTIVITIES';
}

/** What the merchant gives points for. */
export interface EarningRule extends LotTerms {
  /** Its name in breakdowns and reports, e.g. `order-amount`; unique in the rule book. */
  readonly ruleId: string;
  /** For people; null shows the id. */
  readonly title: string | null;
  readonly trigger: EarningTrigger;
  /** With ACTIVITY: the type that callers name in `source.activity.type`. */
  readonly activity: string | null;
  /** Base rules give what is always given; bonus rules come on top and may multiply it. */
  readonly layer: 'BASE' | 'BONUS';
  readonly formula: EarningFormula;
  readonly conditions: EarningConditions;
  /** Higher ones first, in an exclusive group and among multipliers; equal ones by their order. */
  readonly priority: number;
  /** Of the rules of one group that match, only the first gives; null stands alone. */
  readonly exclusiveGroup: string | null;
  readonly caps: readonly EarningCap[];
}

/** What never earns, whatever a rule says. */
export interface EarningExclusions {
  /** Lines of these categories and skus count for nothing. */
  readonly categories: readonly string[];
  readonly skus: readonly string[];
  /** Activity types that are taken on record and give nothing. */
  readonly activities: readonly string[];
}

/** What came of a rule that was looked at. */
export type EarningOutcome =
  /** It gave all that its formula says. */
  | 'GAVE'
  /** A cap cut it, maybe to nothing. */
  | 'CAPPED'
  /** Something else has to happen for this rule. */
  | 'NOT_THIS_TRIGGER'
  /** What it would have counted is excluded from earning. */
  | 'EXCLUDED'
  | 'CONDITION_NOT_MET'
  /** Another rule of its exclusive group came first. */
  | 'OUTRANKED'
  /** It matched, and what it counts is none, or too little for a point. */
  | 'NOTHING_TO_COUNT';

/** What one rule gave, or why it gave nothing. */
export interface EarningLine {
  /** For people: the rule's title, else its name. */
  readonly title: string;
  readonly rule: string;
  readonly points: Points;
  /** What it would have given without caps. */
  readonly uncapped: Points;
  readonly reason: string;
  readonly outcome: EarningOutcome;
  /** With CONDITION_NOT_MET: which one; else null. */
  readonly condition: keyof EarningConditions | null;
}
