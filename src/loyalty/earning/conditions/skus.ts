import { type LineConditionType, oneOf } from './condition-type.ts';

/** Lines of these goods count. */
export const skus: LineConditionType<'skus'> = {
  name: 'skus',
  chooses(said) {
    const known = new Set(said);
    return ({ sku }) => sku !== null && known.has(sku);
  },
  otherwise: (said) => `Only for ${oneOf(said)}.`,
};
