import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type DemoGraph, startDemoGraph } from '../../demo/demo-graph.ts';
import type { CallerRole } from '../../src/access/caller.ts';
import { developmentSecret } from '../../src/access/development-secret.ts';
import { mintToken } from '../../src/access/mint-token.ts';
import { developmentScopes } from '../../src/access/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { openFolder } from '../support/open-folder.ts';
import { subscribeBySse } from './sse-client.ts';

const subscription = /* GraphQL */ `
  subscription Balance($afterSequence: Int) {
    pointsBalanceChanged(afterSequence: $afterSequence) {
      sequence
      balance { available }
      account { available member { externalId name } }
      entry { sequence kind change { available } reference }
    }
  }
`;

const earnOrder = /* GraphQL */ `
  mutation Earn($input: EarnPointsInput!) {
    earnPoints(input: $input) {
      __typename
      ... on EarnPointsSuccess { points account { available sequence } entry { sequence } }
    }
  }
`;

interface BalanceEvent {
  readonly sequence: number;
  readonly balance: { readonly available: number };
  readonly entry: { readonly sequence: number } | null;
}

interface Answer<Data> {
  readonly data: Data;
}

interface Earned {
  readonly earnPoints: {
    readonly __typename: string;
    readonly points: number;
    readonly account: { readonly available: number; readonly sequence: number };
    readonly entry: { readonly sequence: number };
  };
}

/** The same for every try, so that an order can be reported again under its key. */
const occurredAt = new Date().toISOString();

let dataDir: string;
let graph: DemoGraph;
let member: string;
let pos: string;
let ofAlice: string;
let ofBob: string;

function tokenOf(role: CallerRole, subject: string): Promise<string> {
  return mintToken(
    { program: 'demo', role, subject, scopes: developmentScopes[role], ttlSeconds: 600 },
    { secret: developmentSecret, issuer: null, audience: null, now: Date.now() },
  );
}

async function post<Data>(token: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(graph.gatewayUrl, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

async function earn(orderId: string, amount: number): Promise<Earned['earnPoints']> {
  const line = { lineId: '1', sku: 'tea', quantity: 1, amount: { amount, currency: 'CNY' } };
  const order = { orderId, occurredAt, lines: [line] };
  const input = {
    idempotencyKey: `earn-${orderId}`,
    member: { externalId: 'alice' },
    source: { order },
  };
  return (await post<Earned>(pos, earnOrder, { input })).earnPoints;
}

function webSocketClient(token: string) {
  return createClient({
    url: graph.gatewayUrl.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { Authorization: `Bearer ${token}` },
  });
}

async function nextEvent(events: AsyncIterator<unknown>): Promise<BalanceEvent> {
  const { value } = await events.next();
  expect(value).toEqual({ data: { pointsBalanceChanged: expect.anything() } });
  return (value as Answer<{ pointsBalanceChanged: BalanceEvent }>).data.pointsBalanceChanged;
}

beforeAll(async () => {
  dataDir = openFolder('demo-story-');
  const result = readConfig({ NODE_ENV: 'test', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' });
  if (result.kind === 'problems') throw new Error(result.problems.join('; '));
  const rootFolder = join(import.meta.dirname, '../..');
  graph = await startDemoGraph({ config: result.config, gatewayPort: 0, rootFolder });
  member = await tokenOf('member', 'alice');
  pos = await tokenOf('service', 'pos');
  const orderOf = (name: string) =>
    graph.orders.find(({ customer }) => customer.externalId === name)?.id ?? '';
  ofAlice = orderOf('alice');
  ofBob = orderOf('bob');
});

afterAll(async () => {
  await graph?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('the way of an order through the gateway', () => {
  it('ends in a live balance, over SSE and over graphql-ws, with the name joined in', async () => {
    const sse = await subscribeBySse(graph.gatewayUrl, { token: member, query: subscription });
    const client = webSocketClient(member);
    const socket = client.iterate({ query: subscription });
    const before = await nextEvent(sse.events);
    expect(before).toEqual({
      sequence: expect.any(Number),
      balance: { available: expect.any(Number) },
      account: {
        available: before.balance.available,
        member: { externalId: 'alice', name: 'Alice Zhang' },
      },
      entry: null,
    });
    expect(await nextEvent(socket)).toEqual(before);

    const { order } = await post<{ order: { id: string; total: number } }>(
      pos,
      `{ order(id: "${ofAlice}") { id total } }`,
    );
    const earned = await earn(order.id, order.total);

    const sequence = before.sequence + 1;
    const available = before.balance.available + 200;
    expect(earned).toEqual({
      __typename: 'EarnPointsSuccess',
      points: 200,
      account: { available, sequence },
      entry: { sequence },
    });
    const event = {
      sequence,
      balance: { available },
      account: { available, member: { externalId: 'alice', name: 'Alice Zhang' } },
      entry: { sequence, kind: 'EARN', change: { available: 200 }, reference: ofAlice },
    };
    expect(await nextEvent(sse.events)).toEqual(event);
    expect(await nextEvent(socket)).toEqual(event);
    sse.abort();
    await client.dispose();
  });

  it('shows what the order meant in points beside what orders and crm know of it', async () => {
    await earn(ofAlice, 20_000);
    const fields = 'total pointsEarned pointsRedeemed customer { name }';
    const query = `{ order(id: "${ofAlice}") { ${fields} } }`;
    expect(await post(member, query)).toEqual({
      order: {
        total: 20_000,
        pointsEarned: 200,
        pointsRedeemed: 0,
        customer: { name: 'Alice Zhang' },
      },
    });
  });

  it('stands beside a page that shows it', async () => {
    const page = await fetch(new URL('/widget', graph.gatewayUrl));
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await page.text();
    expect(html).toContain('pointsBalanceChanged');
    expect(html).not.toMatch(/(src|href)=(?!"data:,")/);
  });

  it('shows a member nothing of others', async () => {
    const query = `{ order(id: "${ofBob}") { id } member(by: { externalId: "bob" }) { name } }`;
    expect(await post(member, query)).toEqual({ order: null, member: null });
  });
});

describe('a client that is cut off mid-way and resumes behind what it has seen', () => {
  it.each(['sse', 'graphql-ws'] as const)('has each sequence exactly once, by %s', async (way) => {
    const open = async (afterSequence: number | null) => {
      const variables = { afterSequence };
      if (way === 'sse') {
        const sse = await subscribeBySse(graph.gatewayUrl, {
          token: member,
          query: subscription,
          variables,
        });
        return { events: sse.events, cut: sse.abort };
      }
      const client = webSocketClient(member);
      const events: AsyncIterator<unknown> = client.iterate({ query: subscription, variables });
      return { events, cut: () => client.terminate() };
    };
    const first = await open(null);
    const seen = [(await nextEvent(first.events)).sequence];
    for (const number of [1, 2, 3]) await earn(`${way}-before-${number}`, 1_000);
    seen.push((await nextEvent(first.events)).sequence);
    seen.push((await nextEvent(first.events)).sequence);
    first.cut();
    for (const number of [1, 2]) await earn(`${way}-away-${number}`, 1_000);
    const second = await open(seen.at(-1) ?? null);
    const later = earn(`${way}-after`, 1_000);
    for (let count = 0; count < 4; count += 1) {
      const event = await nextEvent(second.events);
      expect(event.entry?.sequence).toBe(event.sequence);
      seen.push(event.sequence);
    }
    await later;
    second.cut();
    const [start = 0] = seen;
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6].map((step) => start + step));
  });

  it('is told when the sequence to resume behind has not been reached', async () => {
    const client = webSocketClient(member);
    const variables = { afterSequence: 1_000_000 };
    const { value } = await client.iterate({ query: subscription, variables }).next();
    expect(value).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    await client.dispose();
  });
});
