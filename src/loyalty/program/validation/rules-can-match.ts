import { WEEKDAYS } from '../../earning/conditions/weekdays.ts';
import { SIGN_UP_TYPE } from '../../earning/earning-plan.ts';
import type { EarningConditions, EarningRule } from '../../earning/earning-rule.ts';
import { numberOfDay, weekdayOf } from '../../earning/local-time.ts';
import { ruleTypeOf } from '../../earning/rules/earning-rules.ts';
import { dayOf } from '../../time.ts';
import type { RuleBookContent } from '../revisions/rule-book-content.ts';
import { isDay } from './calendar-known.ts';
import { eachRule } from './each-rule.ts';
import { error, type RuleBookCheck, type RuleBookProblem, warning } from './rule-book-problem.ts';

const LISTS = ['categories', 'skus', 'stores', 'channels', 'weekdays', 'levels'] as const;
/** What only orders have. */
const OF_ORDERS = ['categories', 'skus', 'firstOrder', 'minimumPaidShareBasisPoints'] as const;

/**
 * Conditions that can never hold together keep a rule from ever giving anything: an error. A rule
 * whose last day has passed did its work: a warning, so that other changes can be published.
 */
export const rulesCanMatch: RuleBookCheck = (content, { program, at }) => {
  const today = dayOf(at, program.timeZone);
  return eachRule(content, (rule, path) => {
    const inside = [...path, 'conditions'];
    const never = [
      ...emptyLists(rule.conditions),
      ...contradictions(rule.conditions),
      ...weekdaysOutside(rule.conditions),
      ...amountTooSmall(rule),
      ...notForTrigger(rule),
      ...notForSignUp(content, rule),
      ...excluded(content, rule),
    ].map(({ name, message }) => {
      return error(name === null ? path : [...inside, name], {
        code: 'RULE_NEVER_MATCHES',
        message,
      });
    });
    return [...never, ...isOver(rule.conditions, { inside, today })];
  });
};

interface Reason {
  /** The condition; null is the rule itself. */
  readonly name: string | null;
  readonly message: string;
}

function emptyLists(conditions: EarningConditions): readonly Reason[] {
  return LISTS.filter((name) => conditions[name]?.length === 0).map((name) => {
    return { name, message: `No ${name} are chosen: choose one, or leave the condition out.` };
  });
}

function contradictions({ dates, orderAmount }: EarningConditions): readonly Reason[] {
  const reasons: Reason[] = [];
  const { from = null, until = null } = dates ?? {};
  if (from !== null && until !== null && isDay(from) && isDay(until) && from > until) {
    reasons.push({
      name: 'dates',
      message: `The first day, ${from}, is after the last, ${until}.`,
    });
  }
  const maximum = orderAmount?.maximum ?? null;
  if (orderAmount !== undefined && maximum !== null && orderAmount.minimum > maximum) {
    const message = `The least amount, ${orderAmount.minimum}, is above the most, ${maximum}.`;
    reasons.push({ name: 'orderAmount', message });
  }
  return reasons;
}

/** A few days do not have every day of the week. */
function weekdaysOutside({ dates, weekdays }: EarningConditions): readonly Reason[] {
  const { from = null, until = null } = dates ?? {};
  if (from === null || until === null || weekdays === undefined) return [];
  if (!isDay(from) || !isDay(until) || from > until || weekdays.length === 0) return [];
  const [first, last] = [numberOfDay(from), numberOfDay(until)];
  const days = Array.from({ length: Math.min(7, last - first + 1) }, (_, index) => first + index);
  if (days.some((day) => weekdays.some((of) => WEEKDAYS.indexOf(of) === weekdayOf(day)))) return [];
  return [{ name: 'weekdays', message: `None of them is from ${from} until ${until}.` }];
}

/** What nothing was paid for gives nothing, and no more does less than the formula counts. */
function amountTooSmall({ trigger, formula, conditions }: EarningRule): readonly Reason[] {
  const { minimum = 0, maximum = null } = conditions.orderAmount ?? {};
  if (maximum === null || minimum > maximum || !ruleTypeOf(trigger).hasAmount) return [];
  const ofOrder = ruleTypeOf(trigger).source === 'ORDERS' ? 1 : 0;
  const least = formula.kind === 'PER_AMOUNT' ? formula.ratio.per : ofOrder;
  if (maximum >= least) return [];
  const message = `The most, ${maximum}, is below ${least}, from which on the rule gives points.`;
  return [{ name: 'orderAmount', message }];
}

/** An enrolment comes from no store and no channel, and whoever enrols has the lowest level. */
function notForSignUp(
  { levels, exclusions }: RuleBookContent,
  { trigger, conditions }: EarningRule,
): readonly Reason[] {
  if (trigger !== 'SIGN_UP') return [];
  const [lowest] = levels;
  const said = (['stores', 'channels'] as const).filter((name) => conditions[name] !== undefined);
  const reasons = said.map((name): Reason => {
    return { name, message: 'An enrolment says nothing of it.' };
  });
  const known = conditions.levels ?? [];
  if (known.length > 0 && lowest !== undefined && !known.includes(lowest.levelId)) {
    reasons.push({ name: 'levels', message: `Who enrols has the lowest level, ${lowest.name}.` });
  }
  if (exclusions.activities.includes(SIGN_UP_TYPE)) {
    reasons.push({ name: null, message: 'Enrolments are excluded from earning.' });
  }
  return reasons;
}

function notForTrigger({ trigger, conditions }: EarningRule): readonly Reason[] {
  const isOrder = ruleTypeOf(trigger).source === 'ORDERS';
  const ofOrders = OF_ORDERS.filter((name) => !isOrder && conditions[name] !== undefined);
  const reasons = ofOrders.map((name): Reason => {
    return { name, message: `Only orders have it, and the rule is for ${trigger}.` };
  });
  const { orderAmount } = conditions;
  const needsAmount = orderAmount !== undefined && orderAmount.minimum > 0;
  if (!needsAmount || ruleTypeOf(trigger).hasAmount) return reasons;
  return [...reasons, { name: 'orderAmount', message: `${trigger} has no amount.` }];
}

function excluded({ exclusions }: RuleBookContent, rule: EarningRule): readonly Reason[] {
  const type = ruleTypeOf(rule.trigger).reportedAs(rule);
  const reasons: Reason[] = [];
  if (type !== null && exclusions.activities.includes(type)) {
    reasons.push({ name: null, message: `Activities of type ${type} are excluded from earning.` });
  }
  for (const name of ['categories', 'skus'] as const) {
    const chosen = rule.conditions[name] ?? [];
    const all = chosen.length > 0 && chosen.every((one) => exclusions[name].includes(one));
    if (all) reasons.push({ name, message: `All of them are excluded from earning.` });
  }
  return reasons;
}

function isOver(
  { dates }: EarningConditions,
  { inside, today }: { readonly inside: readonly string[]; readonly today: string },
): readonly RuleBookProblem[] {
  const until = dates?.until ?? null;
  if (until === null || !isDay(until) || until >= today) return [];
  const message = `The last day, ${until}, has passed by ${today}.`;
  return [warning([...inside, 'dates', 'until'], { code: 'RULE_IS_OVER', message })];
}
