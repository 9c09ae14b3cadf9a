import type { EarningRule, EarningTrigger } from '../earning-rule.ts';

/** What has to happen for rules of one trigger. */
export interface EarningRuleType<Trigger extends EarningTrigger> {
  readonly trigger: Trigger;
  /** Whose shared caps hold for it. */
  readonly source: 'ORDERS' | 'ACTIVITIES';
  /** Whether what happens is worth money, so that points can be given for it. */
  readonly hasAmount: boolean;
  /** The type by which callers report it in `source.activity`; null when they do not. */
  reportedAs(rule: EarningRule): string | null;
  /** Why a rule gave nothing for something else. */
  otherwise(rule: EarningRule): string;
}

/** An activity that is reported by the name of its trigger. */
export function activityOf<Trigger extends EarningTrigger>(
  trigger: Trigger,
  { hasAmount }: { readonly hasAmount: boolean },
): EarningRuleType<Trigger> {
  return {
    trigger,
    source: 'ACTIVITIES',
    hasAmount,
    reportedAs: () => trigger,
    otherwise: () => `Only ${trigger} activities earn by this rule.`,
  };
}
