import { describe, expect, it } from '@jest/globals';
import { tokenCommand } from '../../src/access/token-command.ts';
import { createTokenVerifier } from '../../src/access/verify-token.ts';

const now = Date.UTC(2026, 10, 1);
const secret = 'a-secret-of-more-than-thirty-two-bytes';
const minting = { secret, issuer: null, audience: null, now };
const options = { isProduction: false, minting };

async function callerOf(args: readonly string[]) {
  const answer = await tokenCommand(args, options);
  if (answer.kind !== 'token') throw new Error(answer.reason);
  const key = { kind: 'secret', secret } as const;
  const expected = { issuer: null, audience: null, cacheSize: 0, now: () => now };
  const result = await createTokenVerifier({ key, ...expected })(answer.token);
  if (result.kind !== 'caller') throw new Error(result.reason);
  return result.caller;
}

describe('the token command', () => {
  const member = 'loyalty:read loyalty:redeem loyalty:reward loyalty:transfer';
  const service =
    'loyalty:read loyalty:enroll loyalty:earn loyalty:redeem loyalty:reward loyalty:refund ' +
    'loyalty:transfer';
  const rows: readonly (readonly [string, string, string, number])[] = [
    ['--program demo --role member --subject alice', 'member:alice', member, 43_200],
    [
      '--program demo --role service',
      'service:service-development',
      `${service} loyalty:statistics`,
      43_200,
    ],
    [
      '--role operator --subject olga',
      'operator:olga',
      `${service} loyalty:adjust loyalty:operate loyalty:rules loyalty:statistics`,
      43_200,
    ],
    ['--role member --subject alice --ttl 60', 'member:alice', member, 60],
  ];

  it.each(rows)('%s gives %s with its scopes', async (args, actor, scopes, ttlSeconds) => {
    const caller = await callerOf(args.split(' '));
    const { program, expiresAt } = caller;
    expect({ program, actor: caller.actor, scopes: [...caller.scopes], expiresAt }).toEqual({
      program: 'demo',
      actor,
      scopes: scopes.split(' '),
      expiresAt: now + ttlSeconds * 1_000,
    });
  });

  it('names no program in a token of the platform', async () => {
    const { program, actor, scopes } = await callerOf(['--role', 'platform']);
    expect({ program, actor, scopes: [...scopes] }).toEqual({
      ...{ program: null, actor: 'platform:platform-development' },
      scopes: ['loyalty:platform'],
    });
  });

  it('narrows the scopes to those asked for', async () => {
    const caller = await callerOf(['--role', 'operator', '--scope', 'loyalty:read loyalty:earn']);
    expect(caller.scopes).toEqual(new Set(['loyalty:read', 'loyalty:earn']));
  });

  const refusals: readonly (readonly [string, RegExp])[] = [
    ['', /^--role must be one of member, service, operator, platform;/],
    ['--role admin', /^--role must be one of/],
    ['--role member', /^--subject must be 1 to 256 characters;/],
    ['--role service --program UPPER', /^--program must be a program code;/],
    ['--role platform --program demo', /^--program must not be given:/],
    ['--role service --ttl 0', /^--ttl must be 1 to 31536000 seconds;/],
    ['--role service --ttl 1.5', /^--ttl must be/],
    ['--role service --scope loyalty:everything', /^--scope must be of loyalty:read/],
    ['--role service --subjet x', /^Unknown option '--subjet';/],
    ['--role', /^Option '--role <value>' argument missing;/],
  ];

  it.each(refusals)('refuses "%s" with its reason', async (args, reason) => {
    const answer = await tokenCommand(
      args.split(' ').filter((word) => word !== ''),
      options,
    );
    expect(answer).toEqual({ kind: 'refusal', reason: expect.stringMatching(reason) });
  });

  it('refuses everything in production', async () => {
    const answer = await tokenCommand(['--role', 'service'], { isProduction: true, minting });
    expect(answer).toEqual({
      kind: 'refusal',
      reason: 'development tokens are not issued in production (NODE_ENV)',
    });
  });

  it('refuses where tokens are signed elsewhere', async () => {
    const answer = await tokenCommand(['--role', 'service'], {
      isProduction: false,
      minting: null,
    });
    expect(answer).toEqual({
      kind: 'refusal',
      reason: 'AUTH_JWKS_URL is set: tokens come from the issuer behind it',
    });
  });
});
