import type { EarningConditions } from '../earning-rule.ts';
import { categories } from './categories.ts';
import { channels } from './channels.ts';
import type {
  EventConditionName,
  EventConditionType,
  LineConditionName,
  LineConditionType,
} from './condition-type.ts';
import { dates } from './dates.ts';
import { firstOrder } from './first-order.ts';
import { levels } from './levels.ts';
import { minimumPaidShareBasisPoints } from './minimum-paid-share.ts';
import { newMemberDays } from './new-member-days.ts';
import { orderAmount } from './order-amount.ts';
import { skus } from './skus.ts';
import { stores } from './stores.ts';
import { timeOfDay } from './time-of-day.ts';
import { weekdays } from './weekdays.ts';

type AnyEventCondition = { [Name in EventConditionName]: EventConditionType<Name> };

/**
 * Conditions of the event in the order in which they are asked; the first that does not hold is the
 * one that a breakdown names. Whether a rule is on at all says most, so the dates come first; then
 * where it happened and to whom, which is looked up; then what is reckoned.
 */
export const EVENT_CONDITIONS: readonly AnyEventCondition[EventConditionName][] = [
  dates,
  stores,
  channels,
  levels,
  firstOrder,
  newMemberDays,
  weekdays,
  timeOfDay,
  orderAmount,
  minimumPaidShareBasisPoints,
];

type AnyLineCondition = { [Name in LineConditionName]: LineConditionType<Name> };

/** Conditions of lines come last: they go through the whole order. */
export const LINE_CONDITIONS: readonly AnyLineCondition[LineConditionName][] = [categories, skus];

/** Why a rule gave nothing, by the condition that did not hold. */
export function otherwise(conditions: EarningConditions, name: keyof EarningConditions): string {
  const said = conditions[name];
  const condition = [...EVENT_CONDITIONS, ...LINE_CONDITIONS].find((one) => one.name === name);
  if (condition === undefined || said === undefined) return 'A condition did not hold.';
  // The list gives each name what rules say of exactly that one, which TypeScript cannot follow.
  return (condition.otherwise as (said: unknown) => string)(said);
}
