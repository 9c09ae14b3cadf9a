import type { EventConditionType } from './condition-type.ts';

/**
 * What was really paid for the whole order, or the amount of an activity, is so large, both ends
 * included. The merchant gets carts filled up to the next step, e.g. 100 more from 200.00 on.
 */
export const orderAmount: EventConditionType<'orderAmount'> = {
  name: 'orderAmount',
  test({ minimum, maximum }) {
    const most = maximum ?? Number.POSITIVE_INFINITY;
    return ({ facts }) => facts.paid >= minimum && facts.paid <= most;
  },
  otherwise({ minimum, maximum }) {
    const most = maximum === null ? '' : `, to ${maximum} at most`;
    return `Only from ${minimum} minor units really paid${most}.`;
  },
};
