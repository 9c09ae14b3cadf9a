import type { Points, Ratio } from '../points.ts';
import type { EarningRule, LotTerms } from './earning-rule.ts';

const PLAIN = {
  title: null,
  layer: 'BASE',
  conditions: {},
  priority: 0,
  exclusiveGroup: null,
  caps: [],
} as const satisfies Partial<EarningRule>;

/** Points for each whole `ratio.per` minor units really paid, without any condition. */
export function orderAmountRule(
  from: { readonly ruleId: string; readonly ratio: Ratio } & LotTerms,
): EarningRule {
  const { ratio, ...rest } = from;
  const formula = { kind: 'PER_AMOUNT', ratio } as const;
  return { ...PLAIN, trigger: 'ORDER', activity: null, formula, ...rest };
}

/** Points for each unit of one kind of activity, up to a daily maximum (null: none). */
export function activityRule(
  from: {
    readonly ruleId: string;
    /** `REVIEW`, another trigger's name, or a type of the program's own. */
    readonly activity: string;
    readonly points: Points;
    readonly dailyMaximum: Points | null;
  } & LotTerms,
): EarningRule {
  const { activity, points, dailyMaximum: maximum, ...rest } = from;
  const cap = { period: 'DAY', newMemberDays: null } as const;
  return {
    ...PLAIN,
    ...triggerOf(activity),
    formula: { kind: 'PER_UNIT', points },
    caps: maximum === null ? [] : [{ ...cap, maximum }],
    ...rest,
  };
}

const NAMED = [
  'TOP_UP',
  'CHECK_IN',
  'REVIEW',
  'BROWSE',
  'SHARE',
  'PRODUCT_USE',
  'RENEWAL',
] as const;

function triggerOf(activity: string): Pick<EarningRule, 'trigger' | 'activity'> {
  const trigger = NAMED.find((name) => name === activity);
  return trigger === undefined ? { trigger: 'ACTIVITY', activity } : { trigger, activity: null };
}
