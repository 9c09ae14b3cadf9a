import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { CallerRole } from '../src/access/caller.ts';
import { developmentSecret } from '../src/access/development-secret.ts';
import { mintToken } from '../src/access/mint-token.ts';
import { developmentScopes } from '../src/access/scopes.ts';
import { readConfig } from '../src/config.ts';
import { DAY } from '../src/loyalty/time.ts';
import { type RunningSubgraph, startSubgraph } from '../src/subgraph.ts';
import { createTestDatabase, type TestDatabase } from './support/postgres.ts';
import { ask, eventually } from './support/subgraph-process.ts';

const subscription = /* GraphQL */ `
  subscription {
    pointsBalanceChanged { balance { available } entry { kind change { available } } }
  }
`;
const give = /* GraphQL */ `
  mutation ($input: AdjustPointsInput!) {
    adjustPoints(input: $input) { __typename }
  }
`;
const advance = /* GraphQL */ `
  mutation ($input: AdvanceLoyaltySandboxClockInput!) {
    advanceLoyaltySandboxClock(input: $input) { __typename }
  }
`;

/** Watchers that hear nothing look by themselves this often: to hear at once is much sooner. */
const AT_ONCE_MILLISECONDS = 2_500;

let database: TestDatabase;
let replica: RunningSubgraph;
let member: string;
let operator: string;
let client: Client;
const sent: string[] = [];

function tokenOf(role: CallerRole, subject: string): Promise<string> {
  return mintToken(
    { program: 'demo', role, subject, scopes: developmentScopes[role], ttlSeconds: 600 },
    { secret: developmentSecret, issuer: null, audience: null, now: Date.now() },
  );
}

async function giveBob(points: number, expiresAt: number): Promise<void> {
  const input = {
    idempotencyKey: `give-${points}`,
    member: { externalId: 'bob' },
    points,
    expiresAt: new Date(expiresAt).toISOString(),
    reason: 'test',
  };
  const { data } = await ask(replica.httpUrl, {
    token: operator,
    query: give,
    variables: { input },
  });
  expect(data).toEqual({ adjustPoints: { __typename: 'AdjustPointsSuccess' } });
}

/** Events of bob from now on, the first of which says how things stand. */
async function watch() {
  const events = client.iterate<{ pointsBalanceChanged: unknown }>({ query: subscription });
  await events.next();
  return async () => (await events.next()).value?.data?.pointsBalanceChanged;
}

beforeAll(async () => {
  database = await createTestDatabase();
  const environment = { NODE_ENV: 'test', PORT: '0', DATABASE_URL: database.url };
  const result = readConfig({ ...environment, LOG_LEVEL: 'error' });
  if (result.kind === 'problems') throw new Error(result.problems.join('; '));
  replica = await startSubgraph(result.config, { observe: (name) => void sent.push(name) });
  member = await tokenOf('member', 'bob');
  operator = await tokenOf('operator', 'back-office');
  client = createClient({
    url: replica.webSocketUrl,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { Authorization: `Bearer ${member}` },
  });
  // What the first look finds is done, so that it is not in the way of the tests.
  const runs = 'select job from job_progress where finished_at is not null';
  expect(
    await eventually(
      () => database.sql(runs),
      ({ length }) => length === 2,
    ),
  ).toHaveLength(2);
});

afterAll(async () => {
  await client?.dispose();
  await replica?.stop();
  await database?.close();
});

describe('a service by the clock of the machine', () => {
  it('lets points expire in a thread, of which its own watchers hear at once', async () => {
    await giveBob(70, Date.now() + 10 * DAY);
    const next = await watch();
    await database.sql(`update lot set expires_at = date_trunc('second', now()) where earned = 70`);
    sent.length = 0;
    // As each minute does.
    await database.sql(`insert into loyalty_jobs.job (name) values ('tick')`);
    expect(await next()).toMatchObject({ entry: { kind: 'EXPIRE', change: { available: -70 } } });
    const heardAt = Date.now();
    const [entry] = await database.sql(
      `select recorded_at from entry where kind = 'EXPIRE' and change_available = -70`,
    );
    expect(heardAt - Number(entry?.recorded_at)).toBeLessThan(AT_ONCE_MILLISECONDS);
    // Nothing of it was written by the thread that answers requests.
    expect(sent.filter((name) => name.startsWith('save-facts'))).toEqual([]);
  });

  it('does what a moved clock has made due without waiting for the next minute', async () => {
    await giveBob(71, Date.now() + 10 * DAY);
    const next = await watch();
    const to = new Date(Date.now() + 11 * DAY).toISOString();
    const input = { idempotencyKey: 'move', to };
    const { data } = await ask(replica.httpUrl, {
      token: operator,
      query: advance,
      variables: { input },
    });
    const movedAt = performance.now();
    expect(data.advanceLoyaltySandboxClock.__typename).toBe('AdvanceLoyaltySandboxClockSuccess');
    expect(await next()).toMatchObject({ entry: { kind: 'EXPIRE', change: { available: -71 } } });
    expect(performance.now() - movedAt).toBeLessThan(AT_ONCE_MILLISECONDS);
  });
});
