import { type EventConditionType, oneOf } from './condition-type.ts';

/** It happened in one of these stores. */
export const stores: EventConditionType<'stores'> = {
  name: 'stores',
  test(said) {
    const known = new Set(said);
    return ({ facts }) => facts.storeId !== null && known.has(facts.storeId);
  },
  otherwise: (said) => `Only in store ${oneOf(said)}.`,
};
