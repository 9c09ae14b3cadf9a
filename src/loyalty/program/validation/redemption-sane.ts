import { error, type RuleBookCheck, type RuleBookProblem } from './rule-book-problem.ts';

/**
 * The least payment is whole steps, is worth money, and fits into the maximum of a day: points that
 * members see can be spent.
 */
export const redemptionSane: RuleBookCheck = ({ redemption }) => {
  const { rate, minimum, step, dailyMaximum } = redemption;
  // Of figures that are out of range, numbers-in-range tells.
  if (Math.min(rate.points, rate.worth, step) < 1 || minimum < 0) return [];
  const problems: RuleBookProblem[] = [];
  const unfit = (name: string, message: string) => {
    problems.push(error(['redemption', name], { code: 'REDEMPTION_UNFIT', message }));
  };
  if (minimum % step !== 0) {
    unfit('minimum', `${minimum} is no whole number of steps of ${step}.`);
  }
  const least = Math.max(minimum, step);
  // In BigInt, as figures that are far out of range may stand in a draft.
  if (BigInt(least) * BigInt(rate.worth) < BigInt(rate.points)) {
    unfit('rate', `The least payment, ${least} points, is worth nothing at this rate.`);
  }
  if (dailyMaximum !== null && dailyMaximum < least) {
    unfit('dailyMaximum', `Nobody could pay: the least payment is ${least} points.`);
  }
  return problems;
};
