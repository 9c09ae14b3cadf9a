import { type LineConditionType, oneOf } from './condition-type.ts';

/** Lines of these categories count. */
export const categories: LineConditionType<'categories'> = {
  name: 'categories',
  chooses(said) {
    const known = new Set(said);
    return ({ category }) => category !== null && known.has(category);
  },
  otherwise: (said) => `Only for ${oneOf(said)}.`,
};
