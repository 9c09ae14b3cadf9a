import { type EventConditionType, oneOf } from './condition-type.ts';

/** It came by one of these channels, e.g. `app` or `pos`. */
export const channels: EventConditionType<'channels'> = {
  name: 'channels',
  test(said) {
    const known = new Set(said);
    return ({ facts }) => facts.channel !== null && known.has(facts.channel);
  },
  otherwise: (said) => `Only by ${oneOf(said)}.`,
};
