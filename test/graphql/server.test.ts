import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mintToken } from '../../src/access/mint-token.ts';
import { NOON } from '../support/demo-commands.ts';
import { SECRET, SERVICE, startFace, type TestFace } from '../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

const PROGRAM = { query: '{ loyaltyProgram { name } }' };

const tokenOf = (over: object, secret = SECRET) =>
  mintToken(
    {
      ...{ program: 'demo', role: 'service', subject: 'shop', scopes: ['loyalty:read'] },
      ...{ ttlSeconds: 60, ...over },
    },
    { secret, issuer: null, audience: null, now: NOON },
  );

describe('a token', () => {
  test.each([
    ['that no key of ours signed', () => tokenOf({}, 'x'.repeat(40))],
    ['that has expired', () => tokenOf({ ttlSeconds: -1 })],
    ['that expires at this very moment', () => tokenOf({ ttlSeconds: 0 })],
    ['of a program that is not here', () => tokenOf({ program: 'nowhere' })],
    ['that is none', async () => 'nonsense'],
    ['that is two words', async () => 'a b'],
  ])('%s is refused with one clear error', async (_what, make) => {
    const { status, errors, data } = await service.post(PROGRAM, `Bearer ${await make()}`);
    expect([status, data]).toEqual([401, undefined]);
    expect(errors).toEqual([
      { message: expect.stringMatching(/\.$/), extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  test('is needed to read anything but the schema', async () => {
    const { errors } = await service.post(PROGRAM);
    expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      ['A bearer token is required.', { code: 'UNAUTHENTICATED' }],
    ]);
    const open = '{ __schema { queryType { name } } _service { sdl } }';
    expect(await service.post({ query: open })).toEqual({
      status: 200,
      data: {
        __schema: { queryType: { name: 'Query' } },
        _service: { sdl: expect.stringContaining('type Member @key(fields: "id")') },
      },
    });
  });

  test('is needed to resolve references', async () => {
    const query = '{ _entities(representations: []) { __typename } }';
    const { errors } = await service.post({ query });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('what a caller is told', () => {
  const askAsShop = async (body: object) =>
    service.post(body, `Bearer ${await service.token(SERVICE)}`);

  test.each([
    ['a syntax error', '{', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a document that never ends', `{ ${'a '.repeat(20_001)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'too much at once',
      `{ ${Array.from({ length: 201 }, (_, n) => `a${n}: loyaltyProgram { id }`).join(' ')} }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('of %s', async (_what, query, code) => {
    const { status, errors } = await askAsShop({ query });
    expect([status, errors?.map(({ extensions }) => extensions)]).toEqual([400, [{ code }]]);
  });

  test('of an unknown input field is where it stands', async () => {
    const { errors } = await askAsShop({
      query: 'query ($by: MemberRef!) { member(by: $by) { id } }',
      variables: { by: { nickname: 'al' } },
    });
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      [expect.stringContaining('Field "nickname" is not defined'), 'BAD_USER_INPUT'],
    ]);
  });

  test('of mistakes in large input is short, however often it is repeated', async () => {
    const { errors } = await askAsShop({
      query: 'query ($by: MemberRef!) { member(by: $by) { id } }',
      variables: { by: { a: 1, b: 2, externalId: 'x'.repeat(100_000) } },
    });
    expect(errors?.map(({ message, extensions }) => [message.length, extensions.code])).toEqual([
      [501, 'BAD_USER_INPUT'],
      [501, 'BAD_USER_INPUT'],
    ]);
  });

  test('of very many mistakes is the first of them, and no fault of ours', async () => {
    service.logged.length = 0;
    const by = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`unknown${n}`, n]));
    const query = 'query ($by: MemberRef!) { member(by: $by) { id } }';
    const { errors } = await askAsShop({ query, variables: { by } });
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['BAD_USER_INPUT']),
    );
    expect(errors).toHaveLength(51);
    expect(service.logged).toEqual([]);
  });

  test.each([
    'subscription { pointsBalanceChanged { sequence } }',
    'subscription { pointsExpiryWarning { id } }',
  ])('of %s over HTTP is where subscriptions run', async (query) => {
    service.logged.length = 0;
    const { errors } = await askAsShop({ query });
    expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      ['Subscriptions run over the web socket only.', { code: 'BAD_USER_INPUT' }],
    ]);
    expect(service.logged).toEqual([]);
  });

  test.each([
    ['a body that is no JSON', '{', 'Body is not valid JSON', 400],
    ['an empty body', '', 'Body cannot be empty', 400],
    ['a body that is too long', `"${'x'.repeat(1_100_000)}"`, 'Request body is too large', 413],
  ])('of %s is in the form of every other error', async (_what, body, message, status) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(service.url, { method: 'POST', headers, body });
    expect([response.status, await response.json()]).toEqual([
      status,
      {
        errors: [
          { message: expect.stringContaining(message), extensions: { code: 'BAD_REQUEST' } },
        ],
      },
    ]);
  });

  test('of a fault is an id, and the log has the rest', async () => {
    await service.sql('alter table reward rename to reward_gone');
    const { data, errors } = await askAsShop({ query: '{ reward(id: "rwd_1") { id } }' });
    await service.sql('alter table reward_gone rename to reward');
    const [error] = errors ?? [];
    expect([data, error?.extensions.code]).toEqual([{ reward: null }, 'INTERNAL_SERVER_ERROR']);
    expect(error?.message).toBe(`Something went wrong here (${error?.extensions.logId}).`);
    expect(service.logged).toEqual([
      { logId: error?.extensions.logId, path: ['reward'], err: expect.any(Error) },
    ]);
  });
});

test('a fault while a caller is looked up is told in the same way', async () => {
  service.logged.length = 0;
  const authorization = `Bearer ${await service.token({ program: 'other' })}`;
  await service.sql('alter table program rename to program_gone');
  const { status, data, errors } = await service.post(PROGRAM, authorization);
  await service.sql('alter table program_gone rename to program');
  const [error] = errors ?? [];
  expect([status, data, error?.extensions.code]).toEqual([500, undefined, 'INTERNAL_SERVER_ERROR']);
  expect(error?.message).toBe(`Something went wrong here (${error?.extensions.logId}).`);
  expect(service.logged).toMatchObject([{ logId: error?.extensions.logId }]);
});

describe('a browser', () => {
  test('cannot be made to call from another page', async () => {
    const url = `${service.url}?query=${encodeURIComponent(PROGRAM.query)}`;
    const response = await fetch(url, { headers: { accept: 'application/json' } });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('Cross-Site Request Forgery'),
    ]);
    const form = await fetch(service.url, { method: 'POST', body: JSON.stringify(PROGRAM) });
    expect(form.status).toBeGreaterThanOrEqual(400);
  });

  test('gets a page to try the API in, with the examples, that loads nothing else', async () => {
    const response = await fetch(service.url, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(page.includes('query MyMembership')).toBe(true);
    expect(page.includes('new URL("/graphql", location.href)')).toBe(true);
    const withoutScripts = page.replace(/<script>[\s\S]*<\/script>/g, '');
    expect(
      withoutScripts.match(/(?:src|href)="(?!data:)[^"]*"|url\((?!data:|#)[^)]*\)/g),
    ).toBeNull();
    expect(page).not.toMatch(/<script[^>]+src=/);
  });
});
