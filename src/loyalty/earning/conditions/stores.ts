import { type EventConditionType, oneOf } from './condition-type.ts';

/**
 * It happened in one of these stores. A chain draws guests to where it wants them: a new store, a
 * quiet one; what is reported without a store happened in none.
 */
export const stores: EventConditionType<'stores'> = {
  name: 'stores',
  test(said) {
    const known = new Set(said);
    return ({ facts }) => facts.storeId !== null && known.has(facts.storeId);
  },
  otherwise: (said) => `Only in store ${oneOf(said)}.`,
};
