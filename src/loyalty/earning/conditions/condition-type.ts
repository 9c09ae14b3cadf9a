import type { RuleBook } from '../../program/rule-book.ts';
import type { EarningEvent, EventLine } from '../earning-event.ts';
import type { EarningConditions } from '../earning-rule.ts';

/** Conditions that choose lines of an order; all others hold of the event or not. */
export type LineConditionName = 'categories' | 'skus';
export type EventConditionName = Exclude<keyof EarningConditions, LineConditionName>;

/** What a rule says of a condition, where it says something. */
export type Said<Name extends keyof EarningConditions> = NonNullable<EarningConditions[Name]>;

/** A condition of the event. */
export interface EventConditionType<Name extends EventConditionName> {
  readonly name: Name;
  /** Made once a rule book; then asked of each event. */
  test(said: Said<Name>, ruleBook: RuleBook): (event: EarningEvent) => boolean;
  /** Why a rule gave nothing. */
  otherwise(said: Said<Name>): string;
}

/** A condition of lines: the rule counts those that it chooses, and holds when there is one. */
export interface LineConditionType<Name extends LineConditionName> {
  readonly name: Name;
  chooses(said: Said<Name>): (line: EventLine) => boolean;
  otherwise(said: Said<Name>): string;
}

/** A list in words: `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
