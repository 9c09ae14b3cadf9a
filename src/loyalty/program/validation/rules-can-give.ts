import type { EarningConditions, EarningRule } from '../../earning/earning-rule.ts';
import type { RuleBookContent } from '../revisions/rule-book-content.ts';
import { eachRule } from './each-rule.ts';
import { error, type RuleBookCheck } from './rule-book-problem.ts';
import { areApart, eventOf } from './rules-apart.ts';

/**
 * Rules that match and yet never give anything: a multiplier without anything to multiply, and a
 * rule that is outranked in its group wherever it matches. Of equal priorities groups-clear tells.
 */
export const rulesCanGive: RuleBookCheck = (content) =>
  eachRule(content, (rule, path) => {
    const never = (where: string, message: string) =>
      error([...path, where], { code: 'RULE_NEVER_MATCHES', message });
    if (multipliesNothing(rule, content)) {
      return [never('formula', 'No base rule ever gives points for what it multiplies.')];
    }
    const first = content.earning.find((other) => alwaysOutranks(other, rule));
    if (first === undefined) return [];
    const message =
      `${first.ruleId} of group ${first.exclusiveGroup} comes first wherever ${rule.ruleId} ` +
      'matches.';
    return [never('exclusiveGroup', message)];
  });

/** Of rules that it names wrongly, multipliers-known tells. */
function multipliesNothing(rule: EarningRule, { earning }: RuleBookContent): boolean {
  if (rule.formula.kind !== 'MULTIPLIER') return false;
  const { of } = rule.formula;
  const bases = earning.filter(({ ruleId, layer }) => {
    return layer === 'BASE' && (of === null || of.includes(ruleId));
  });
  if (of !== null && bases.length < of.length) return false;
  return bases.every((base) => eventOf(base) !== eventOf(rule) || excludeEachOther(base, rule));
}

/** Whether a base rule never gives anything that the multiplier counts. */
function excludeEachOther(base: EarningRule, rule: EarningRule): boolean {
  const areOfOneGroup = rule.exclusiveGroup !== null && base.exclusiveGroup === rule.exclusiveGroup;
  return (
    areOfOneGroup ||
    areApart(base.conditions, rule.conditions) ||
    lineListsApart(base.conditions, rule.conditions)
  );
}

/** A line has one category and one sku: lists without a common one have no line in common. */
function lineListsApart(one: EarningConditions, other: EarningConditions): boolean {
  return (['categories', 'skus'] as const).some((name) => {
    const [mine, theirs] = [one[name], other[name]];
    return mine !== undefined && theirs !== undefined && !mine.some((of) => theirs.includes(of));
  });
}

function alwaysOutranks(other: EarningRule, rule: EarningRule): boolean {
  return (
    rule.exclusiveGroup !== null &&
    other.exclusiveGroup === rule.exclusiveGroup &&
    other.priority > rule.priority &&
    eventOf(other) === eventOf(rule) &&
    isWithin(rule.conditions, other.conditions)
  );
}

const LISTS = ['categories', 'skus', 'stores', 'channels', 'weekdays', 'levels'] as const;

/** Whether whatever meets the first conditions meets the others too. */
function isWithin(narrow: EarningConditions, wide: EarningConditions): boolean {
  const lists = LISTS.every((name) => {
    const [few, many] = [narrow[name], wide[name] as readonly string[] | undefined];
    return many === undefined || few?.every((one) => many.includes(one)) === true;
  });
  const days = (narrow.newMemberDays ?? Infinity) <= (wide.newMemberDays ?? Infinity);
  const share =
    (narrow.minimumPaidShareBasisPoints ?? 0) >= (wide.minimumPaidShareBasisPoints ?? 0);
  const first = wide.firstOrder === undefined || narrow.firstOrder === true;
  const isSimple = lists && days && share && first;
  return (
    isSimple &&
    datesWithin(narrow, wide) &&
    amountsWithin(narrow, wide) &&
    timesWithin(narrow, wide)
  );
}

function datesWithin({ dates: narrow }: EarningConditions, { dates: wide }: EarningConditions) {
  const from = wide?.from == null || (narrow?.from != null && narrow.from >= wide.from);
  const until = wide?.until == null || (narrow?.until != null && narrow.until <= wide.until);
  return from && until;
}

function amountsWithin(
  { orderAmount: narrow }: EarningConditions,
  { orderAmount: wide }: EarningConditions,
) {
  const least = (narrow?.minimum ?? 0) >= (wide?.minimum ?? 0);
  return least && (narrow?.maximum ?? Infinity) <= (wide?.maximum ?? Infinity);
}

/** Only of the same times it is said. */
function timesWithin(
  { timeOfDay: narrow }: EarningConditions,
  { timeOfDay: wide }: EarningConditions,
) {
  if (wide === undefined) return true;
  return narrow?.from === wide.from && narrow.until === wide.until;
}
