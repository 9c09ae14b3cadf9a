import { type EventConditionType, oneOf } from './condition-type.ts';

/**
 * It came by one of these channels, e.g. `app` or `pos`. The merchant draws members to where
 * selling costs it least; what is reported without a channel came by none.
 */
export const channels: EventConditionType<'channels'> = {
  name: 'channels',
  test(said) {
    const known = new Set(said);
    return ({ facts }) => facts.channel !== null && known.has(facts.channel);
  },
  otherwise: (said) => `Only by ${oneOf(said)}.`,
};
