import { describe, expect, it } from '@jest/globals';
import { clientOf, RawSocket, serversOfTests, subscribe, tokenOf, until } from './socket-server.ts';

const start = serversOfTests();
describe('a subscription over the web socket', () => {
  it('gets each event, each with a context of its own, and ends with its client', async () => {
    const server = await start();
    const client = clientOf(server.url, { Authorization: `Bearer ${await tokenOf('alice')}` });
    const events = client.iterate({ query: 'subscription { ticks }' });
    const first = await events.next();
    server.tick();
    const second = await events.next();
    server.tick();
    const third = await events.next();
    // One context to admit the socket, one to subscribe, then one an event.
    expect([first, second, third].map(({ value }) => value)).toEqual([
      { data: { ticks: 2 } },
      { data: { ticks: 3 } },
      { data: { ticks: 4 } },
    ]);
    expect([...server.open]).toEqual(['a']);
    await events.return?.();
    await until(() => server.open.size === 0);
    await client.dispose();
  });

  it('ends at its source when the socket breaks', async () => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.signIn(await tokenOf('alice'));
    raw.send(subscribe('1', 'subscription { ticks }'));
    await until(() => server.open.size === 1);
    raw.socket.terminate();
    await until(() => server.open.size === 0);
  });

  it('is told once and ended when the caller may no longer', async () => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.signIn(await tokenOf('alice'));
    raw.send(subscribe('1', 'subscription { ticks }'));
    await until(() => raw.messages.length === 2);
    server.refusal = new Error('The member is gone.');
    server.tick();
    await until(() => raw.messages.length === 4);
    expect(raw.messages.slice(2)).toEqual([
      { id: '1', type: 'next', payload: { errors: [{ message: 'Something went wrong.' }] } },
      { id: '1', type: 'complete' },
    ]);
    expect(server.open.size).toBe(0);
  });

  it.each([
    {
      name: 'a query',
      query: '{ hello }',
      code: 'REFUSED',
      message: 'Only subscriptions run over the web socket; send others over HTTP.',
    },
    {
      name: 'a mutation',
      query: 'mutation { change }',
      code: 'REFUSED',
      message: 'Only subscriptions run over the web socket; send others over HTTP.',
    },
    {
      name: 'introspection, like the same rules over HTTP',
      query: 'subscription { __typename ticks x: __schema { __typename } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: expect.stringContaining('introspection'),
    },
    {
      name: 'an unknown field',
      query: 'subscription { tocks }',
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: expect.stringContaining('Cannot query field "tocks"'),
    },
    {
      name: 'a syntax error',
      query: 'subscription {',
      code: 'GRAPHQL_PARSE_FAILED',
      message: expect.stringContaining('Syntax'),
    },
    {
      name: 'several operations without a name',
      query: 'subscription a { ticks } subscription b { ticks }',
      code: 'REFUSED',
      message: 'Name one operation of the document: operationName.',
    },
    {
      name: 'a document of too many tokens',
      query: `subscription { ${'ticks '.repeat(3_000)} }`,
      code: 'GRAPHQL_PARSE_FAILED',
      message: expect.stringContaining('2000 tokens'),
    },
  ])('refuses $name, and the socket stays open', async ({ query, code, message }) => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.signIn(await tokenOf('alice'));
    raw.send(subscribe('1', query));
    await until(() => raw.messages.length === 2);
    const [, refusal] = raw.messages as [unknown, { payload: readonly unknown[] }];
    expect(refusal).toMatchObject({ id: '1', type: 'error' });
    expect(refusal.payload).toContainEqual({ code, message });
    expect(raw.socket.readyState).toBe(raw.socket.OPEN);
    expect(server.open.size).toBe(0);
  });

  it('is told which of its variables does not fit', async () => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.signIn(await tokenOf('alice'));
    const query = 'subscription ($name: String) { ticks(name: $name) }';
    raw.send(subscribe('1', query, { variables: { name: 5 } }));
    await until(() => raw.messages.length === 3);
    const message = expect.stringContaining('Variable "$name" got invalid value 5');
    expect(raw.messages.slice(1)).toEqual([
      { id: '1', type: 'next', payload: { errors: [{ code: 'BAD_USER_INPUT', message }] } },
      { id: '1', type: 'complete' },
    ]);
  });

  it('says nothing of what went wrong inside', async () => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.signIn(await tokenOf('alice'));
    raw.send(subscribe('1', 'subscription { fails }'));
    await until(() => raw.messages.length === 3);
    expect(JSON.stringify(raw.messages)).not.toContain('secret details');
    expect(JSON.stringify(raw.messages)).toContain('Something went wrong.');
  });
});

describe('what a socket may do', () => {
  it.each([
    { name: 'a payload that is too large', send: 'x'.repeat(70_000), code: 1009 },
    { name: 'what is no JSON', send: '{', code: 4400 },
    { name: 'a subscription before it has said who it is', send: subscribe('1', '{'), code: 4401 },
    { name: 'a message that only servers send', send: { type: 'connection_ack' }, code: 4400 },
  ])('is closed for $name', async ({ send, code }) => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.opened;
    raw.send(send);
    expect((await raw.closed).code).toBe(code);
    expect(server.failures).toEqual([]);
  });

  it('is closed when it does not say who it is in time', async () => {
    const server = await start({ initTimeoutMilliseconds: 50 });
    expect((await new RawSocket(server.url).closed).code).toBe(4408);
  });

  it('is closed when it says twice who it is', async () => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.signIn(await tokenOf('alice'));
    raw.send({ type: 'connection_init' });
    expect((await raw.closed).code).toBe(4429);
  });

  it('is closed when an id is used twice', async () => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.signIn(await tokenOf('alice'));
    raw.send(subscribe('1', 'subscription { ticks }'));
    raw.send(subscribe('1', 'subscription { ticks }'));
    expect((await raw.closed).code).toBe(4409);
  });

  it.each([
    { role: 'member', open: 20, refused: 81 },
    { role: 'service', open: 101, refused: 0 },
  ] as const)('keeps $open of 101 subscriptions of a $role', async ({ role, open, refused }) => {
    const server = await start();
    const raw = new RawSocket(server.url);
    await raw.signIn(await tokenOf('alice', { role }));
    for (let number = 1; number <= 101; number += 1) {
      raw.send(subscribe(`${number}`, `subscription { ticks(name: "${number}") }`));
    }
    await until(() => raw.messages.length === 102);
    const errors = raw.messages.filter((message) => (message as { type: string }).type === 'error');
    expect(errors).toHaveLength(refused);
    expect(server.open.size).toBe(open);
    for (const error of errors) {
      const message = 'At most 20 subscriptions may be open on this socket.';
      expect(error).toMatchObject({ payload: [{ message }] });
    }
  });

  it('frees its place when a subscription completes', async () => {
    const server = await start({ subscriptionsPerSocketMax: 1 });
    const raw = new RawSocket(server.url);
    await raw.signIn(await tokenOf('alice'));
    raw.send(subscribe('1', 'subscription { ticks }'));
    await until(() => raw.messages.length === 2);
    raw.send({ id: '1', type: 'complete' });
    await until(() => server.open.size === 0);
    raw.send(subscribe('2', 'subscription { ticks }'));
    await until(() => raw.messages.length === 3);
    expect(raw.messages[2]).toMatchObject({ id: '2', type: 'next' });
  });

  it('is one of so many of its member, until another closes', async () => {
    const server = await start({ socketsPerMemberMax: 2 });
    const token = await tokenOf('alice');
    const [first, second] = [new RawSocket(server.url), new RawSocket(server.url)];
    await Promise.all([first.signIn(token), second.signIn(token)]);
    const third = new RawSocket(server.url);
    await third.opened;
    third.send({ type: 'connection_init', payload: { Authorization: `Bearer ${token}` } });
    const reason = 'At most 2 sockets may be open for one member.';
    expect(await third.closed).toEqual({ code: 4429, reason });
    await new RawSocket(server.url).signIn(await tokenOf('bob'));
    first.socket.close();
    await first.closed;
    await new RawSocket(server.url).signIn(token);
  });

  it('is refused where the process has as many sockets as it may', async () => {
    const server = await start({ socketsMax: 1 });
    await new RawSocket(server.url).opened;
    const second = new RawSocket(server.url);
    await expect(second.opened).rejects.toThrow('Unexpected server response: 503');
  });

  it('is cut off when it answers no ping', async () => {
    const server = await start({ pingIntervalMilliseconds: 30 });
    const answering = new RawSocket(server.url);
    await answering.signIn(await tokenOf('alice'));
    const silent = new RawSocket(server.url);
    await silent.signIn(await tokenOf('bob'));
    silent.socket.pause();
    await until(() => server.live.size === 1);
    expect(answering.socket.readyState).toBe(answering.socket.OPEN);
    silent.socket.terminate();
  });

  it('is told to go elsewhere when the service drains, within the grace', async () => {
    const server = await start({ closeGraceMilliseconds: 50 });
    const polite = new RawSocket(server.url);
    const silent = new RawSocket(server.url);
    await Promise.all([polite.opened, silent.opened]);
    silent.socket.pause();
    await server.live.close();
    expect(await polite.closed).toEqual({ code: 1001, reason: 'Going away' });
    expect(server.live.size).toBe(0);
    const late = new RawSocket(server.url);
    await expect(late.opened).rejects.toThrow('Unexpected server response: 503');
    silent.socket.terminate();
  });
});
