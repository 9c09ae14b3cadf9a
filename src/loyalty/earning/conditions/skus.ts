import { type LineConditionType, oneOf } from './condition-type.ts';

/**
 * Lines of these goods count, and of a mixed order no others. The merchant moves single goods: what
 * a brand pays the points of, what has to leave the shelf.
 */
export const skus: LineConditionType<'skus'> = {
  name: 'skus',
  chooses(said) {
    const known = new Set(said);
    return ({ sku }) => sku !== null && known.has(sku);
  },
  otherwise: (said) => `Only for ${oneOf(said)}.`,
};
