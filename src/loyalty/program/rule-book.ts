import type {
  EarningExclusions,
  EarningRule,
  LotTerms,
  SharedEarningCap,
} from '../earning/earning-rule.ts';
import { activityRule, orderAmountRule } from '../earning/plain-rules.ts';
import type { MinorUnits, Points, Ratio } from '../points.ts';
import type { ActivationPolicy } from './activation-policy.ts';
import type { ExpiryPolicy } from './expiry-policy.ts';

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
  /** Most points that a member may redeem on orders on one day of the program; null: no limit. */
  readonly dailyMaximum: Points | null;
  /** Categories whose lines points cannot pay, e.g. gift cards. */
  readonly excludedCategories: readonly string[];
  /** Whether points may pay for an order on which a coupon was used. */
  readonly stacksWithCoupons: boolean;
}

/** How screens show points: as units of so many. Nothing is ever reckoned in it. */
export interface DisplayUnit {
  readonly name: string;
  readonly pointsPerUnit: Points;
}

/** How members may give points to each other. */
export interface TransferPolicy {
  /** Least and most points a transfer. */
  readonly minimum: Points;
  readonly maximum: Points;
  /** Most points that a member may give away on one day of the program. */
  readonly dailyMaximum: Points;
}

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
  /** Null: points are shown as they are. */
  readonly displayUnit: DisplayUnit | null;
  /** ISO 3166 alpha-2: where phone numbers without a country code are of; null: nowhere. */
  readonly defaultRegion: string | null;
  /** In the order in which breakdowns show them. */
  readonly earning: readonly EarningRule[];
  /** Over several rules together, after the caps of each. */
  readonly earningCaps: readonly SharedEarningCap[];
  readonly exclusions: EarningExclusions;
  /** Growth value given for what was really paid. */
  readonly growth: Ratio;
  /** When points become active; a rule may say otherwise for its own. */
  readonly activation: ActivationPolicy;
  /** How long points live; a rule may say otherwise for its own. */
  readonly expiry: ExpiryPolicy;
  /** How many days before the expiry of points their member is warned, e.g. 30, 7 and 1. */
  readonly expiryWarningDays: readonly number[];
  /** Null: members cannot give points to each other. */
  readonly transfers: TransferPolicy | null;
  readonly redemption: RedemptionPolicy;
  /** Ascending by threshold; the first starts at 0. */
  readonly levels: readonly Level[];
}

/** What rule books said before they could say more. */
const EARLIER = {
  displayUnit: null,
  defaultRegion: null,
  activation: { kind: 'AT_ONCE' },
  expiryWarningDays: [30, 7, 1],
  transfers: null,
  earningCaps: [],
  exclusions: { categories: [], skus: [], activities: [] },
} as const satisfies Partial<RuleBook>;

/** The same of their redemption policies. */
const EARLIER_REDEMPTION = {
  dailyMaximum: null,
  excludedCategories: [],
  stacksWithCoupons: true,
} as const satisfies Partial<RedemptionPolicy>;

/** An earning rule as it was kept before rules had triggers and formulas. */
export type EarlierRule = LotTerms &
  (
    | { readonly kind: 'ORDER_AMOUNT'; readonly ruleId: string; readonly ratio: Ratio }
    | {
        readonly kind: 'ACTIVITY';
        readonly ruleId: string;
        readonly activity: string;
        readonly points: Points;
        readonly dailyMaximum: Points | null;
      }
  );

/** A rule book as it is kept: what its time did not know may be missing. */
export type RuleBookDocument = Omit<RuleBook, 'earning' | 'redemption' | LaterParts> &
  Partial<Pick<RuleBook, LaterParts>> & {
    readonly earning: readonly (EarningRule | EarlierRule)[];
    readonly redemption: Omit<RedemptionPolicy, LaterLimits> &
      Partial<Pick<RedemptionPolicy, LaterLimits>>;
  };

type LaterParts = 'earningCaps' | 'exclusions' | 'displayUnit' | 'defaultRegion';
type LaterLimits = keyof typeof EARLIER_REDEMPTION;

/** A rule book as it was kept, with what its time did not know filled in. */
export function completeRuleBook(document: RuleBookDocument): RuleBook {
  return completeSections(document);
}

type KeptSections = Pick<RuleBookDocument, 'earning' | 'redemption'> &
  Partial<Pick<RuleBook, LaterParts>>;

/** Sections as they were kept, as they would be written now. */
export function completeSections<Kept extends KeptSections>(kept: Kept) {
  const redemption: RedemptionPolicy = { ...EARLIER_REDEMPTION, ...kept.redemption };
  const earning: readonly EarningRule[] = kept.earning.map(completeRule);
  return { ...EARLIER, ...kept, earning, redemption };
}

function completeRule(rule: EarningRule | EarlierRule): EarningRule {
  if (!('kind' in rule)) return rule;
  const { kind: _, ...plain } = rule;
  return 'ratio' in plain ? orderAmountRule(plain) : activityRule(plain);
}
