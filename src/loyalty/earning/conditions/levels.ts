import { type EventConditionType, oneOf } from './condition-type.ts';

/**
 * The member had one of these levels before it happened: what lifts a member counts next time. The
 * merchant thanks those who buy most, and gives the others a reason to get there.
 */
export const levels: EventConditionType<'levels'> = {
  name: 'levels',
  test(said) {
    const known = new Set(said);
    return ({ levelId }) => known.has(levelId);
  },
  otherwise: (said) => `Only for members of level ${oneOf(said)}.`,
};
