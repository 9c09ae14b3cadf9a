import { describe, expect, it } from '@jest/globals';
import { RawSocket, serversOfTests, subscribe, tokenOf, until } from './socket-server.ts';

const start = serversOfTests();
const ack = { type: 'connection_ack' };

describe('who may connect', () => {
  it.each([
    { name: 'no token', payload: {}, code: 4401, reason: /^A bearer token is required/ },
    {
      name: 'another scheme',
      payload: { Authorization: 'Basic YTpi' },
      code: 4403,
      reason: /Bearer <token>/,
    },
    {
      name: 'a token that is none',
      payload: { Authorization: 'Bearer x' },
      code: 4403,
      reason: /not a JSON web token/,
    },
    {
      name: 'an Authorization that is no text',
      payload: { Authorization: { a: 1 } },
      code: 4401,
      reason: /^A bearer token is required/,
    },
  ])('closes a socket with $name', async ({ payload, code, reason }) => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.opened;
    raw.send({ type: 'connection_init', payload });
    expect(await raw.closed).toEqual({ code, reason: expect.stringMatching(reason) });
    expect(raw.messages).toEqual([]);
  });

  it('closes a socket whose token another key has signed', async () => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.opened;
    const token = await tokenOf('alice', { secret: 'another-secret-of-thirty-two-bytes-or-more' });
    raw.send({ type: 'connection_init', payload: { Authorization: `Bearer ${token}` } });
    const reason = 'The token was not signed by a trusted key.';
    expect(await raw.closed).toEqual({ code: 4403, reason });
  });

  it.each([
    { name: 'a program that is not here', code: 'UNAUTHENTICATED', closed: 4403 },
    { name: 'a program that cannot be looked up now', code: undefined, closed: 1013 },
  ])('closes a socket of $name', async ({ code, closed }) => {
    const server = await start();
    server.refusal = Object.assign(new Error('No program.'), { extensions: { code } });
    const raw = new RawSocket(server.url);
    await raw.opened;
    const token = await tokenOf('alice');
    raw.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    expect((await raw.closed).code).toBe(closed);
  });

  it('takes the token of the upgrade request where connectionParams has none', async () => {
    const server = await start();
    const headers = { authorization: `Bearer ${await tokenOf('alice')}` };
    const raw = new RawSocket(server.url, { headers });
    await raw.opened;
    raw.send({ type: 'connection_init' });
    await until(() => raw.messages.length === 1);
    expect(raw.messages).toEqual([ack]);
  });

  it.each([
    { origin: 'https://shop.example', isAllowed: true },
    { origin: 'the same host', isAllowed: true },
    { origin: 'https://evil.example', isAllowed: false },
    { origin: 'https://shop.example.evil.example', isAllowed: false },
    { origin: 'null', isAllowed: false },
  ])('answers a page of $origin: allowed $isAllowed', async ({ origin, isAllowed }) => {
    const server = await start();
    const own = server.url.replace('ws:', 'http:').replace('/graphql', '');
    const headers = { origin: origin === 'the same host' ? own : origin };
    const raw = new RawSocket(server.url, { headers });
    const opening = raw.opened.then(() => 'open', String);
    expect(await opening).toBe(isAllowed ? 'open' : 'Error: Unexpected server response: 403');
  });

  it('answers another path with 404', async () => {
    const server = await start();
    const raw = new RawSocket(`${server.url}/other`);
    await expect(raw.opened).rejects.toThrow('Unexpected server response: 404');
  });

  it('closes the socket when its token expires, also in the middle of a subscription', async () => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.signIn(await tokenOf('alice', { ttlSeconds: 2 }));
    raw.send(subscribe('1', 'subscription { ticks }'));
    await until(() => raw.messages.length === 2);
    expect(await raw.closed).toEqual({ code: 4401, reason: 'The token has expired.' });
    await until(() => server.open.size === 0);
  });
});
