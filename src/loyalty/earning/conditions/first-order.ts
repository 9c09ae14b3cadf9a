import type { EventConditionType } from './condition-type.ts';

/**
 * No order of the member had earned points before; an order that earned none leaves it open. The
 * merchant gets people who joined to buy for the first time, and pays for the welcome with a sale.
 */
export const firstOrder: EventConditionType<'firstOrder'> = {
  name: 'firstOrder',
  test: () => (event) => event.facts.source === 'ORDERS' && event.circumstances.isFirstOrder,
  otherwise: () => 'Only for the first order that earns.',
};
