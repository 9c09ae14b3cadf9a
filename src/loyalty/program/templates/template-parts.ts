import type { EarningCap, EarningFormula, EarningRule } from '../../earning/earning-rule.ts';
import type { PlainReward } from '../../rewards/reward.ts';
import type { Level } from '../rule-book.ts';

/*
 * What templates are made of: each part says what is its own, and is for the rest as most have it.
 */

/** Minor units of a yuan, a dollar or a euro. */
export const YUAN = 100;

/** A part, of which no more has to be said than this. */
type Saying<Part, Said extends keyof Part> = Pick<Part, Said> & Partial<Omit<Part, Said>>;

/** A base rule, or a bonus where it multiplies; for everybody, at any time, without a cap. */
export function startingRule(
  rule: Saying<EarningRule, 'ruleId' | 'title' | 'trigger' | 'formula'>,
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

/** A reward that points alone buy: for everybody, at any time, as often as one likes. */
export function startingReward(
  reward: Saying<PlainReward, 'rewardId' | 'kind' | 'title' | 'description' | 'pointsPrice'>,
): PlainReward {
  return {
    cashPrice: null,
    stock: null,
    perMemberLimit: null,
    minimumLevelId: null,
    availableFrom: null,
    availableUntil: null,
    ...reward,
  };
}

/** Levels from the lowest up, without benefits but for those that are said. */
export function startingLevels(
  levels: readonly Omit<Saying<Level, 'levelId' | 'name' | 'threshold'>, 'rank'>[],
): readonly Level[] {
  return levels.map((level, index) => ({ rank: index + 1, benefits: [], ...level }));
}

/** One point for each whole yuan. */
export const ONE_A_YUAN: EarningFormula = {
  kind: 'PER_AMOUNT',
  ratio: { give: 1, per: YUAN },
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
