import type { MinorUnits, Points, Ratio } from '../points.ts';
import type { ActivationPolicy } from '../program/activation-policy.ts';
import type { FixedExpiry } from '../program/expiry-policy.ts';
import type { Day } from '../time.ts';

/** Where a rule's points live by another measure than the program's. */
export interface LotTerms {
  readonly activation?: ActivationPolicy;
  readonly expiry?: FixedExpiry;
}

/** Points for each whole `ratio.per` minor units really paid. */
export interface OrderAmountRule extends LotTerms {
  readonly kind: 'ORDER_AMOUNT';
  readonly ruleId: string;
  readonly ratio: Ratio;
}

/** Points for each unit of one kind of activity, up to a daily maximum. */
export interface ActivityRule extends LotTerms {
  readonly kind: 'ACTIVITY';
  readonly ruleId: string;
  /** Key that callers name in `source.activity.type`, e.g. `REVIEW`. */
  readonly activity: string;
  readonly points: Points;
  /** Most points a member gets from this rule a day (program time zone); null is no cap. */
  readonly dailyMaximum: Points | null;
}

export type EarningRule = OrderAmountRule | ActivityRule;
export type EarningRuleKind = EarningRule['kind'];

/** What happened, as far as rules look at it. */
export type EarningEvent =
  | { readonly kind: 'ORDER'; readonly paid: MinorUnits }
  | { readonly kind: 'ACTIVITY'; readonly type: string; readonly quantity: number };

/** What one rule gave, or why it gave nothing. */
export interface EarningLine {
  readonly rule: string;
  readonly points: Points;
  /** What it would have given without caps. */
  readonly uncapped: Points;
  readonly reason: string;
}

/** What a rule may look at besides the event. */
export interface EarningContext {
  /** The program's day of the event. */
  readonly day: Day;
  /** Points that the rule has given this member for that day. */
  usedToday(ruleId: string): Points;
}

/** How one kind of rule gives points. */
export interface EarningRuleType<Rule extends EarningRule> {
  evaluate(rule: Rule, event: EarningEvent, context: EarningContext): EarningLine;
}
