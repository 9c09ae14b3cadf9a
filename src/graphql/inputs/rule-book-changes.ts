import type {
  EarningConditions,
  EarningFormula,
  EarningRule,
} from '../../loyalty/earning/earning-rule.ts';
import { invariant } from '../../loyalty/invariant.ts';
import type { ActivationPolicy } from '../../loyalty/program/activation-policy.ts';
import type { ExpiryPolicy, FixedExpiry } from '../../loyalty/program/expiry-policy.ts';
import type { RuleBookContent } from '../../loyalty/program/revisions/rule-book-content.ts';
import type { Level } from '../../loyalty/program/rule-book.ts';
import type { PointsEarningConditions } from '../types/earning-conditions.ts';
import type { PointsEarningFormula } from '../types/earning-formula.ts';
import type { PointsEarningRule } from '../types/earning-rule.ts';
import type { PointsActivationPolicy, PointsExpiryPolicy } from '../types/points-life.ts';
import type { GrowthLevelInput, LoyaltyRuleBookInput } from '../types/rule-book-input.ts';

/** The sections that are given, as the program keeps them; `checkRuleBook` has looked at them. */
export function ruleBookChanges(input: LoyaltyRuleBookInput): Partial<RuleBookContent> {
  const { earning, earningCaps, growth, activation, expiry, levels, ...others } = input;
  const { displayUnit, defaultRegion, transfers, redemption, ...alike } = others;
  return {
    ...given(alike),
    ...(displayUnit !== undefined && { displayUnit: displayUnit && { ...displayUnit } }),
    ...(defaultRegion !== undefined && { defaultRegion }),
    ...(redemption != null && {
      redemption: { ...redemption, dailyMaximum: redemption.dailyMaximum ?? null },
    }),
    ...(transfers !== undefined && { transfers: transfers && { ...transfers } }),
    ...(earning != null && { earning: earning.map(ruleOf) }),
    ...(earningCaps != null && { earningCaps: earningCaps.map(capOf) }),
    ...(growth != null && { growth: { give: growth.growth, per: growth.per } }),
    ...(activation != null && { activation: activationOf(activation) }),
    ...(expiry != null && { expiry: expiryOf(expiry) }),
    ...(levels != null && { levels: levels.map(levelOf) }),
  };
}

type Given<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** Only what is there and not null. */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value != null),
  ) as Given<T>;
}

function ruleOf(input: PointsEarningRule): EarningRule {
  const { activation, expiry } = input;
  return {
    ruleId: input.ruleId,
    title: input.title ?? null,
    trigger: input.trigger,
    activity: input.activity ?? null,
    layer: input.layer,
    formula: formulaOf(input.formula),
    conditions: conditionsOf(input.conditions),
    priority: input.priority,
    exclusiveGroup: input.exclusiveGroup ?? null,
    caps: input.caps.map(capOf),
    ...(activation != null && { activation: activationOf(activation) }),
    ...(expiry != null && { expiry: fixedExpiryOf(expiry) }),
  };
}

function capOf<Cap extends { readonly newMemberDays?: number | null }>(cap: Cap) {
  return { ...cap, newMemberDays: cap.newMemberDays ?? null };
}

function formulaOf({
  perAmount,
  perUnit,
  fixed,
  multiplier,
}: PointsEarningFormula): EarningFormula {
  if (perAmount != null) {
    const { points: give, per } = perAmount;
    return { kind: 'PER_AMOUNT', ratio: { give, per } };
  }
  if (perUnit != null) return { kind: 'PER_UNIT', points: perUnit };
  if (fixed != null) return { kind: 'FIXED', points: fixed };
  invariant(multiplier != null, 'a formula without any was not refused');
  const { basisPoints, stacking, of } = multiplier;
  return { kind: 'MULTIPLIER', basisPoints, stacking, of: of ?? null };
}

function conditionsOf(input: PointsEarningConditions): EarningConditions {
  const { firstOrder, timeOfDay, dates, orderAmount, ...others } = input;
  return {
    ...given(others),
    ...(firstOrder === true && { firstOrder }),
    ...(timeOfDay != null && { timeOfDay: { ...timeOfDay } }),
    ...(dates != null && { dates: { from: dates.from ?? null, until: dates.until ?? null } }),
    ...(orderAmount != null && {
      orderAmount: { minimum: orderAmount.minimum, maximum: orderAmount.maximum ?? null },
    }),
  };
}

function activationOf({ afterDays, onConfirmation }: PointsActivationPolicy): ActivationPolicy {
  if (afterDays != null) return { kind: 'AFTER_DAYS', days: afterDays };
  if (onConfirmation == null) return { kind: 'AT_ONCE' };
  return { kind: 'ON_CONFIRMATION', returnWindowDays: onConfirmation.returnWindowDays };
}

function expiryOf(input: PointsExpiryPolicy): ExpiryPolicy {
  const { sliding } = input;
  if (sliding == null) return fixedExpiryOf(input);
  return { kind: 'SLIDING', ...monthsOf(sliding), ...graceOf(input) };
}

function fixedExpiryOf(input: PointsExpiryPolicy): FixedExpiry {
  const { rolling, dayOfYear } = input;
  if (rolling != null) return { kind: 'ROLLING', ...monthsOf(rolling), ...graceOf(input) };
  if (dayOfYear != null) return { kind: 'CALENDAR', ...dayOfYear, ...graceOf(input) };
  return { kind: 'NEVER', ...graceOf(input) };
}

/** What says the same as nothing is not kept: a rule book that is sent back stays as it was. */
function monthsOf({ months, roundUpTo }: NonNullable<PointsExpiryPolicy['rolling']>) {
  return { months, ...(roundUpTo !== 'DAY' && { roundUpTo }) };
}

function graceOf({ graceDays, returnGraceDays }: PointsExpiryPolicy) {
  return {
    ...(graceDays !== 0 && { graceDays }),
    ...(returnGraceDays !== 0 && { returnGraceDays }),
  };
}

function levelOf({ id, rank, name, threshold, benefits }: GrowthLevelInput): Level {
  return {
    levelId: id,
    ...{ rank, name, threshold },
    benefits: benefits.map(({ code, title, description }) => ({
      ...{ code, title },
      description: description ?? null,
    })),
  };
}
