import { describe, expect, test } from '@jest/globals';
import type { Caller, CallerRole } from '../../src/access/caller.ts';
import { scopes } from '../../src/access/scopes.ts';
import { authorize } from '../../src/graphql/authorize.ts';
import { Context, type Parts } from '../../src/graphql/context.ts';
import { ROOT_ACCESS } from '../../src/graphql/root-access.ts';

const NOW = Date.UTC(2026, 10, 22);
/** Whoever is not let in needs nothing else of a service than its clock. */
const PARTS = { clock: { now: () => NOW } } as Parts;

function contextOf(role: CallerRole, over: Partial<Caller> = {}): Context {
  const subject = 'somebody';
  const caller: Caller = {
    ...{ program: role === 'platform' ? null : 'demo', role, subject, scopes: new Set(scopes) },
    ...{ expiresAt: NOW + 1, actor: `${role}:${subject}`, ...over },
  };
  return new Context(PARTS, { caller, programId: role === 'platform' ? null : 'prg_1' });
}

/** How a caller is refused; null when it is let in. */
function refusalOf(context: Context, field: Field): string | null {
  try {
    authorize(context, field.access);
    return null;
  } catch (error) {
    // The only thing that authorizing does besides nothing.
    return (error as Error).message;
  }
}

const fields = Object.values(ROOT_ACCESS).flatMap((table) =>
  Object.entries(table).map(([name, access]) => ({ name, access })),
);
type Field = (typeof fields)[number];
const ofPlatforms = fields.filter(({ access }) => access.roles.includes('platform'));
const ofPrograms = fields.filter((field) => !ofPlatforms.includes(field));

describe('what belongs to a program', () => {
  test.each(ofPrograms)('$name is refused to a platform as if its scope was missing', (field) => {
    const withoutScopes = contextOf('operator', { scopes: new Set() });
    const refusal = refusalOf(contextOf('platform'), field);
    expect(refusal).toBe(`The token needs the scope ${field.access.scope}.`);
    expect(refusal).toBe(refusalOf(withoutScopes, field));
  });

  test('is out of reach of whatever runs for a platform', () => {
    const context = contextOf('platform');
    const message = 'A resolver of a program ran for a platform.';
    expect(() => context.programId).toThrow(message);
    expect(() => context.loaders).toThrow(message);
  });
});
