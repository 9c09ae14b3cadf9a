import type { EarningCap, EarningFormula, EarningRule } from '../../earning/earning-rule.ts';

type Said = 'ruleId' | 'title' | 'trigger' | 'formula';

/** An earning rule of a template: what it does not say is as most rules have it. */
export function startingRule(
  rule: Pick<EarningRule, Said> & Partial<Omit<EarningRule, Said>>,
): EarningRule {
  return {
    activity: null,
    layer: rule.formula.kind === 'MULTIPLIER' ? 'BONUS' : 'BASE',
    conditions: {},
    priority: 0,
    exclusiveGroup: null,
    caps: [],
    ...rule,
  };
}

/** One point for each whole yuan, dollar or euro. */
export const ONE_A_YUAN: EarningFormula = {
  kind: 'PER_AMOUNT',
  ratio: { give: 1, per: 100 },
};

export const each = (points: number): EarningFormula => ({ kind: 'PER_UNIT', points });

/** So many times the points of all base rules. */
export const times = (factor: number): EarningFormula => ({
  kind: 'MULTIPLIER',
  basisPoints: factor * 10_000,
  stacking: 'ADD',
  of: null,
});

export const atMost = (maximum: number, period: EarningCap['period']): EarningCap => ({
  period,
  maximum,
  newMemberDays: null,
});
