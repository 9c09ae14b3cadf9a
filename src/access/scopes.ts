import type { CallerRole } from './caller.ts';

/** Every scope there is; each names what it lets a caller do. */
export const scopes: readonly string[] = [
  'loyalty:read',
  'loyalty:enroll',
  'loyalty:earn',
  'loyalty:redeem',
  'loyalty:reward',
  'loyalty:refund',
  'loyalty:transfer',
  'loyalty:adjust',
  'loyalty:operate',
  'loyalty:rules',
  'loyalty:statistics',
  'loyalty:platform',
];

const onlyOperators: readonly string[] = ['loyalty:adjust', 'loyalty:operate', 'loyalty:rules'];
const onlyPlatforms: readonly string[] = ['loyalty:platform'];
const ofPrograms = scopes.filter((scope) => !onlyPlatforms.includes(scope));

/** What a development token of each role may do unless it is asked for with other scopes. */
export const developmentScopes: Readonly<Record<CallerRole, readonly string[]>> = {
  member: ['loyalty:read', 'loyalty:redeem', 'loyalty:reward', 'loyalty:transfer'],
  service: ofPrograms.filter((scope) => !onlyOperators.includes(scope)),
  operator: ofPrograms,
  platform: onlyPlatforms,
};
