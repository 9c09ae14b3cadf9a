import { type LineConditionType, oneOf } from './condition-type.ts';

/**
 * Lines of these categories count, and of a mixed order no others. The merchant moves a range of
 * goods, e.g. triple points for new arrivals, and pays nothing for what lies beside it in the cart.
 */
export const categories: LineConditionType<'categories'> = {
  name: 'categories',
  chooses(said) {
    const known = new Set(said);
    return ({ category }) => category !== null && known.has(category);
  },
  otherwise: (said) => `Only for ${oneOf(said)}.`,
};
