import { numberOfDay } from '../local-time.ts';
import type { EventConditionType } from './condition-type.ts';

/**
 * It happened on one of these days of the program, the first and the last included. The merchant
 * gets a campaign or a festival that begins and ends by itself, and counts what happened in it
 * though it is reported later.
 */
export const dates: EventConditionType<'dates'> = {
  name: 'dates',
  test({ from, until }) {
    const first = from === null ? Number.NEGATIVE_INFINITY : numberOfDay(from);
    const last = until === null ? Number.POSITIVE_INFINITY : numberOfDay(until);
    return ({ local }) => local.day >= first && local.day <= last;
  },
  otherwise({ from, until }) {
    if (from === null) return `Only until ${until}.`;
    return until === null ? `Only from ${from} on.` : `Only from ${from} until ${until}.`;
  },
};
