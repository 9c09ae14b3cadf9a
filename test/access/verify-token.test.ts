import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { mintToken } from '../../src/access/mint-token.ts';
import { createTokenVerifier, type TokenVerifierOptions } from '../../src/access/verify-token.ts';

const now = Date.UTC(2026, 10, 1);
const secret = 'a-secret-of-more-than-thirty-two-bytes';
const alice = {
  program: 'demo',
  role: 'member',
  subject: 'alice',
  scopes: ['loyalty:read', 'loyalty:redeem'],
  ttlSeconds: 60,
} as const;
const minting = { secret, issuer: null, audience: null, now };

function verifier(changes: Partial<TokenVerifierOptions> = {}) {
  const key = { kind: 'secret', secret } as const;
  const clock = () => now;
  return createTokenVerifier({
    key,
    issuer: null,
    audience: null,
    cacheSize: 2,
    now: clock,
    ...changes,
  });
}

function sign(claims: Record<string, unknown>): Promise<string> {
  const complete = { program: 'demo', role: 'member', sub: 'alice', exp: now / 1_000 + 60 };
  return new SignJWT({ ...complete, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secret));
}

const caller = {
  program: 'demo',
  role: 'member',
  subject: 'alice',
  scopes: new Set(['loyalty:read', 'loyalty:redeem']),
  expiresAt: now + 60_000,
  actor: 'member:alice',
};

describe('a token under a shared secret', () => {
  it('gives its caller, with scopes as a set and the expiry in milliseconds', async () => {
    const token = await mintToken(alice, minting);
    expect(await verifier()(token)).toEqual({ kind: 'caller', caller });
  });

  it('grants no scope where the claim is absent', async () => {
    const result = await verifier()(await sign({ scope: undefined }));
    expect(result).toEqual({ kind: 'caller', caller: { ...caller, scopes: new Set() } });
  });

  it('of a platform is bound to no program', async () => {
    const request = { ...alice, program: null, role: 'platform', subject: 'landlord' } as const;
    expect(await verifier()(await mintToken(request, minting))).toEqual({
      kind: 'caller',
      caller: {
        ...{ ...caller, program: null, role: 'platform', subject: 'landlord' },
        actor: 'platform:landlord',
      },
    });
  });

  it('is refused from the instant of its expiry on, also when it is remembered', async () => {
    let clock = now;
    const verify = verifier({ now: () => clock });
    const token = await mintToken(alice, minting);
    clock = now + 59_999;
    expect((await verify(token)).kind).toBe('caller');
    clock = now + 60_000;
    const refused = { kind: 'failure', code: 'EXPIRED', reason: 'The token has expired.' };
    expect(await verify(token)).toEqual(refused);
  });

  it('is answered from memory while it holds, and verified again after five minutes', async () => {
    let clock = now;
    const verify = verifier({ now: () => clock });
    const token = await mintToken({ ...alice, ttlSeconds: 3_600 }, minting);
    const first = await verify(token);
    expect(await verify(token)).toBe(first);
    clock = now + 300_000;
    const later = await verify(token);
    expect(later).toEqual(first);
    expect(later).not.toBe(first);
  });

  it('is forgotten when more tokens than the bound came after it', async () => {
    const verify = verifier();
    const token = await mintToken(alice, minting);
    const first = await verify(token);
    for (const subject of ['bob', 'carol']) {
      await verify(await mintToken({ ...alice, subject }, minting));
    }
    expect(await verify(token)).not.toBe(first);
  });

  it('is never remembered where the bound is zero', async () => {
    const verify = verifier({ cacheSize: 0 });
    const token = await mintToken(alice, minting);
    expect(await verify(token)).not.toBe(await verify(token));
  });

  it('must carry the issuer and the audience that are asked for', async () => {
    const verify = verifier({ issuer: 'https://id.example', audience: 'loyalty' });
    const right = { ...minting, issuer: 'https://id.example', audience: 'loyalty' };
    expect((await verify(await mintToken(alice, right))).kind).toBe('caller');
    for (const wrong of [
      { ...right, issuer: 'x' },
      { ...right, audience: 'x' },
      { ...right, issuer: null },
    ]) {
      expect(await verify(await mintToken(alice, wrong))).toEqual({
        kind: 'failure',
        code: 'UNTRUSTED',
        reason: 'The token was issued for another service.',
      });
    }
  });
});

describe('a token is refused with its reason', () => {
  const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"alice"}')}.`.replaceAll('=', '');
  const rows: readonly (readonly [string, () => Promise<string | null>, string, string])[] = [
    ['absent', async () => null, 'MISSING', 'A bearer token is required.'],
    ['empty', async () => '', 'MISSING', 'A bearer token is required.'],
    ['not a token', async () => 'hello', 'MALFORMED', 'The token is not a JSON web token.'],
    [
      'longer than 8192 characters',
      async () => 'x'.repeat(8_193),
      'MALFORMED',
      'The token is too long.',
    ],
    [
      'signed with another secret',
      () => mintToken(alice, { ...minting, secret: `${secret}!` }),
      'UNTRUSTED',
      'The token was not signed by a trusted key.',
    ],
    [
      'not signed at all',
      async () => unsigned,
      'UNTRUSTED',
      'The token was not signed by a trusted key.',
    ],
    [
      'changed after it was signed',
      async () => (await mintToken(alice, minting)).replace(/\.[^.]+\./, `.${btoa('{}')}.`),
      'UNTRUSTED',
      'The token was not signed by a trusted key.',
    ],
    [
      'without expiry',
      () => sign({ exp: undefined }),
      'MALFORMED',
      'The token must expire: claim exp.',
    ],
    [
      'valid only later',
      () => sign({ nbf: now / 1_000 + 60 }),
      'MALFORMED',
      'The token is not valid: claim nbf.',
    ],
    [
      'without program',
      () => sign({ program: undefined }),
      'MALFORMED',
      'The token must name a program: claim program.',
    ],
    [
      'of a platform with a program',
      () => sign({ role: 'platform' }),
      'MALFORMED',
      'The token of a platform must name no program: claim program.',
    ],
    [
      'with an empty subject',
      () => sign({ sub: '' }),
      'MALFORMED',
      'The token must name its subject: claim sub.',
    ],
    ...['a\u0000', 'a\nb', '\ud800'].map(
      (sub) =>
        [
          `with the subject ${JSON.stringify(sub)}, which no ledger keeps`,
          () => sign({ sub }),
          'MALFORMED',
          'The token must name its subject: claim sub.',
        ] as const,
    ),
    [
      'with a program that no database keeps',
      () => sign({ program: 'de\u0000mo' }),
      'MALFORMED',
      'The token must name a program: claim program.',
    ],
    [
      'of an unknown role',
      () => sign({ role: 'admin' }),
      'MALFORMED',
      'The token must be of a member, service, operator or platform: claim role.',
    ],
    [
      'with scopes as a list',
      () => sign({ scope: ['loyalty:read'] }),
      'MALFORMED',
      'The scopes must be one text with blanks between: claim scope.',
    ],
  ];

  it.each(rows)('%s', async (_name, token, code, reason) => {
    expect(await verifier()(await token())).toEqual({ kind: 'failure', code, reason });
  });
});

describe('a token under a key set', () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(keySet));
  });
  let keySet: unknown;
  let jwksUrl: string;
  let signIt: () => Promise<string>;

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256');
    const jwk = await exportJWK(pair.publicKey);
    keySet = { keys: [{ ...jwk, kid: 'one', alg: 'ES256' }] };
    signIt = () =>
      new SignJWT({ program: 'demo', role: 'member', scope: 'loyalty:read loyalty:redeem' })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setSubject('alice')
        .setExpirationTime(now / 1_000 + 60)
        .sign(pair.privateKey);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it('gives its caller when one of the keys signed it', async () => {
    const verify = verifier({ key: { kind: 'keySet', jwksUrl } });
    expect(await verify(await signIt())).toEqual({ kind: 'caller', caller });
  });

  it('is refused when it was signed with a shared secret', async () => {
    const verify = verifier({ key: { kind: 'keySet', jwksUrl } });
    expect(await verify(await mintToken(alice, minting))).toEqual({
      kind: 'failure',
      code: 'UNTRUSTED',
      reason: 'The token was not signed by a trusted key.',
    });
  });

  it('cannot be checked while the key set does not answer', async () => {
    const key = { kind: 'keySet', jwksUrl: 'http://127.0.0.1:9/keys' } as const;
    expect(await verifier({ key })(await signIt())).toEqual({
      kind: 'failure',
      code: 'UNAVAILABLE',
      reason: 'The token cannot be checked now: no answer from the key set.',
    });
  });
});
