import type { EarningCap, EarningRule, SharedEarningCap } from '../../earning/earning-rule.ts';
import { ruleTypeOf } from '../../earning/rules/earning-rules.ts';
import type { RuleBookContent } from '../revisions/rule-book-content.ts';
import { eachRule } from './each-rule.ts';
import { type RuleBookCheck, type RuleBookProblem, warning } from './rule-book-problem.ts';

type Period = EarningCap['period'];

/** From short to long. */
const LENGTHS: readonly Period[] = ['EVENT', 'DAY', 'WEEK', 'MONTH', 'LIFETIME'];

/** How many of the shorter periods one of the longer touches at most. */
const TOUCHED: Partial<Record<Period, Partial<Record<Period, number>>>> = {
  WEEK: { DAY: 7 },
  MONTH: { DAY: 31, WEEK: 6 },
};

/**
 * A cap that is never reached does nothing, and whoever set it believes that it does: a rule gives
 * less at once than its cap an event, seven days never fill the week, or a cap over several rules
 * is lower.
 */
export const capsCanBind: RuleBookCheck = (content) => [
  ...eachRule(content, (rule, path) => idleCaps(rule, content, path)),
  ...content.earningCaps.flatMap((cap, index) => {
    const others = content.earningCaps.filter(({ over }) => over === 'ALL' || over === cap.over);
    const path = ['earningCaps', String(index)];
    return idle(path, lowerOf(cap, { others, all: content.earningCaps }));
  }),
];

function idleCaps(
  rule: EarningRule,
  { earningCaps }: RuleBookContent,
  path: readonly string[],
): readonly RuleBookProblem[] {
  const { source } = ruleTypeOf(rule.trigger);
  const shared = earningCaps.filter(({ over }) => over === 'ALL' || over === source);
  return rule.caps.flatMap((cap, index) => {
    const others = [...shared, ...rule.caps];
    const lower = lowerThanFormula(rule, cap) ?? lowerOf(cap, { others, all: rule.caps });
    return idle([...path, 'caps', String(index)], lower);
  });
}

function idle(path: readonly string[], why: string | null): readonly RuleBookProblem[] {
  if (why === null) return [];
  return [warning(path, { code: 'CAP_NEVER_BINDS', message: `Is never reached: ${why}.` })];
}

/** What a rule gives at once; a sign-up comes once. */
function lowerThanFormula({ formula, trigger }: EarningRule, cap: EarningCap): string | null {
  if (formula.kind !== 'FIXED') return null;
  const isOnce = cap.period === 'EVENT' || trigger === 'SIGN_UP';
  if (!isOnce || formula.points > cap.maximum) return null;
  return `the rule gives ${formula.points} at once, and the cap is at ${cap.maximum}`;
}

/** Another cap that always cuts before this one could. */
function lowerOf(
  cap: EarningCap,
  {
    others,
    all,
  }: {
    readonly others: readonly (EarningCap | SharedEarningCap)[];
    /** The list that the cap stands in. */
    readonly all: readonly EarningCap[];
  },
): string | null {
  const lower = others.find((other) => {
    if (other === cap || !coversMembers(other, cap)) return false;
    const most = mostOver(cap.period, other);
    if (most === null || most > cap.maximum) return false;
    // Of two that say the same, the later one is idle.
    return !isMutual(cap, other) || !all.includes(other) || all.indexOf(other) < all.indexOf(cap);
  });
  if (lower === undefined) return null;
  const what = 'over' in lower ? `a cap over ${lower.over.toLowerCase()}` : 'another cap';
  const period = lower.period.toLowerCase();
  return `${what} of ${lower.maximum} for each ${period} is always reached first`;
}

/** Whether the other cap holds wherever this one does. */
function coversMembers(other: EarningCap, { newMemberDays }: EarningCap): boolean {
  if (other.newMemberDays === null) return true;
  return newMemberDays !== null && other.newMemberDays >= newMemberDays;
}

function isMutual(cap: EarningCap, other: EarningCap): boolean {
  return (
    other.period === cap.period &&
    other.maximum === cap.maximum &&
    other.newMemberDays === cap.newMemberDays
  );
}

/** Most points that the cap lets through in one period of the other length; null: no bound. */
function mostOver(period: Period, { period: own, maximum }: EarningCap): number | null {
  if (LENGTHS.indexOf(own) >= LENGTHS.indexOf(period)) return maximum;
  const times = TOUCHED[period]?.[own];
  return times === undefined ? null : times * maximum;
}
