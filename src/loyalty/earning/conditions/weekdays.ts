import type { Weekday } from '../earning-rule.ts';
import { weekdayOf } from '../local-time.ts';
import { type EventConditionType, oneOf } from './condition-type.ts';

/** In the order of `weekdayOf`. */
export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/**
 * It happened on one of these days of the week, as the program's days go. The merchant evens its
 * week out: more for members who come when few others do.
 */
export const weekdays: EventConditionType<'weekdays'> = {
  name: 'weekdays',
  test(said) {
    const known = WEEKDAYS.map((weekday) => said.includes(weekday));
    return ({ local }) => known[weekdayOf(local.day)] === true;
  },
  otherwise: (said) => `Only on ${oneOf(said.map(nameOf))}.`,
};

function nameOf(weekday: Weekday): string {
  return weekday.charAt(0) + weekday.slice(1).toLowerCase();
}
