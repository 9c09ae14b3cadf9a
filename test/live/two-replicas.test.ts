import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { CallerRole } from '../../src/access/caller.ts';
import { developmentSecret } from '../../src/access/development-secret.ts';
import { mintToken } from '../../src/access/mint-token.ts';
import { developmentScopes } from '../../src/access/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { type RunningSubgraph, startSubgraph } from '../../src/subgraph.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const subscription = /* GraphQL */ `
  subscription Balance($afterSequence: Int) {
    pointsBalanceChanged(afterSequence: $afterSequence) {
      sequence
      balance { available sequence }
      entry { sequence reference }
    }
  }
`;

const adjust = /* GraphQL */ `
  mutation Adjust($input: AdjustPointsInput!) {
    adjustPoints(input: $input) {
      __typename
      ... on AdjustPointsSuccess { account { sequence } }
    }
  }
`;

interface Event {
  readonly sequence: number;
  readonly balance: { readonly sequence: number };
  readonly entry: { readonly sequence: number } | null;
}

let database: TestDatabase;
let replicas: readonly [RunningSubgraph, RunningSubgraph];
let member: string;
let operator: string;
let adjustments = 0;
const clients = new Set<Client>();

function tokenOf(role: CallerRole, subject: string): Promise<string> {
  return mintToken(
    { program: 'demo', role, subject, scopes: developmentScopes[role], ttlSeconds: 600 },
    { secret: developmentSecret, issuer: null, audience: null, now: Date.now() },
  );
}

/** Gives bob a point over one replica, and answers the sequence of the entry. */
async function give(replica: RunningSubgraph): Promise<number> {
  adjustments += 1;
  const idempotencyKey = `adjust-${adjustments}`;
  const input = { idempotencyKey, member: { externalId: 'bob' }, points: 1, reason: 'test' };
  const response = await fetch(replica.httpUrl, {
    method: 'POST',
    headers: { authorization: `Bearer ${operator}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: adjust, variables: { input } }),
  });
  const { data } = (await response.json()) as {
    data: { adjustPoints: { account: { sequence: number } } };
  };
  return data.adjustPoints.account.sequence;
}

function watch(replica: RunningSubgraph, afterSequence: number | null = null) {
  const client = createClient({
    url: replica.webSocketUrl,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { Authorization: `Bearer ${member}` },
  });
  clients.add(client);
  const variables = { afterSequence };
  const events = client.iterate<{ pointsBalanceChanged: Event }>({
    query: subscription,
    variables,
  });
  return {
    cut: () => client.terminate(),
    async next(): Promise<Event> {
      const { value } = await events.next();
      if (!value?.data) throw new Error(`No event: ${JSON.stringify(value)}`);
      return value.data.pointsBalanceChanged;
    },
  };
}

beforeAll(async () => {
  database = await createTestDatabase();
  const environment = { NODE_ENV: 'test', PORT: '0', DATABASE_URL: database.url };
  const result = readConfig({ ...environment, LOG_LEVEL: 'error' });
  if (result.kind === 'problems') throw new Error(result.problems.join('; '));
  const { config } = result;
  replicas = await Promise.all([startSubgraph(config), startSubgraph(config)]);
  member = await tokenOf('member', 'bob');
  operator = await tokenOf('operator', 'back-office');
});

afterAll(async () => {
  for (const client of clients) await client.dispose();
  await Promise.all(replicas?.map((replica) => replica.stop()) ?? []);
  await database?.close();
});

describe('two replicas on one database', () => {
  it('tell each other of a change long before the next poll', async () => {
    const [here, there] = replicas;
    const events = watch(there);
    const { sequence } = await events.next();
    const began = performance.now();
    await give(here);
    const event = await events.next();
    expect(event).toMatchObject({ sequence: sequence + 1, entry: { sequence: sequence + 1 } });
    // Polling is every 5 s; a notification takes milliseconds, on a busy machine some more.
    expect(performance.now() - began).toBeLessThan(2_500);
    events.cut();
  });

  it('lose no event when the connections that listen are cut', async () => {
    const [here, there] = replicas;
    const events = watch(there);
    const { sequence } = await events.next();
    const cut = await database.sql(
      "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%'" +
        ' and datname = current_database()',
    );
    expect(cut.length).toBeGreaterThan(0);
    await give(here);
    await give(here);
    expect((await events.next()).sequence).toBe(sequence + 1);
    expect((await events.next()).sequence).toBe(sequence + 2);
    events.cut();
  });

  it('take over from each other mid-way, with each sequence exactly once', async () => {
    const [here, there] = replicas;
    let events = watch(here);
    const first = await events.next();
    const seen = [first.sequence];
    const giving = Array.from({ length: 60 }, (_, index) => give(index % 2 === 0 ? here : there));
    while (seen.length < 61) {
      const event = await events.next();
      expect(event.balance.sequence).toBe(event.sequence);
      seen.push(event.sequence);
      if (seen.length % 15 === 0) {
        events.cut();
        events = watch(seen.length % 2 === 0 ? here : there, event.sequence);
      }
    }
    await Promise.all(giving);
    expect(seen).toEqual(seen.map((_, index) => first.sequence + index));
    events.cut();
  });

  it('refuse to resume behind a sequence that has not been reached', async () => {
    const [here] = replicas;
    await expect(watch(here, 1_000_000).next()).rejects.toThrow('BAD_USER_INPUT');
    await expect(watch(here, -1).next()).rejects.toThrow('BAD_USER_INPUT');
  });
});
