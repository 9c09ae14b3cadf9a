import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { WebSocket } from 'ws';
import { startEmbedded } from '../../src/postgres/embedded/embedded.ts';
import { openFolder } from '../support/open-folder.ts';
import { databaseUrl, SERVER_VARIABLE } from '../support/postgres.ts';
import { ask, buildSubgraph, eventually, startProcess } from '../support/subgraph-process.ts';

const myMembership = '{ myMembership { externalId account { available sequence } } }';
const earn = `mutation ($input: EarnPointsInput!) {
  earnPoints(input: $input) { __typename ... on EarnPointsSuccess { points } }
}`;

let folder = '';
const folders: string[] = [];

function temporaryFolder(): string {
  const made = openFolder('loyalty start ');
  folders.push(made);
  return made;
}

/** An empty database on the server of this test run. */
async function emptyDatabase(): Promise<string> {
  const server = process.env[SERVER_VARIABLE] ?? '';
  const name = `test_${Math.random().toString(16).slice(2).padEnd(12, '0').slice(0, 12)}`;
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  return databaseUrl(server, name);
}

function tokenOf(banner: string, label: string): string {
  return banner.match(`${label}.*\\n +(\\S+)`)?.[1] ?? '';
}

const ready = async (httpUrl: string): Promise<number> =>
  (await fetch(httpUrl.replace('/graphql', '/health/ready'))).status;

const health = async (httpUrl: string): Promise<Record<string, string>> =>
  (await fetch(httpUrl.replace('/graphql', '/health/ready'))).json() as never;

beforeAll(async () => {
  folder = await buildSubgraph();
  folders.push(folder);
});

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

describe('the service without a database', () => {
  it('starts one of its own in a folder with a space, and keeps what it learned', async () => {
    const DATA_DIR = temporaryFolder();
    const first = await startProcess(folder, { DATA_DIR });
    const token = tokenOf(first.banner, 'member alice');
    const before = await ask(first.httpUrl, { token, query: myMembership });
    expect(before.data.myMembership.externalId).toBe('alice');
    expect(await first.stop()).toBe(0);

    const second = await startProcess(folder, { DATA_DIR });
    expect(await ask(second.httpUrl, { token, query: myMembership })).toEqual(before);
    expect(await second.stop('SIGINT')).toBe(0);
  });
});

describe('the service that is told to stop while it starts', () => {
  it('leaves no database server behind', async () => {
    const DATA_DIR = temporaryFolder();
    const env = { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error', DATA_DIR };
    const child = spawn(process.execPath, [join(folder, 'src', 'main.js')], { env });
    const exited = once(child, 'exit');
    const home = join(DATA_DIR, 'postgres');
    const isThere = (path: string) => () => Promise.resolve(existsSync(path));
    expect(await eventually(isThere(home), Boolean)).toBe(true);
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(existsSync(join(home, 'cluster', 'PG_VERSION'))).toBe(true);
    expect(existsSync(join(home, 'cluster', 'postmaster.pid'))).toBe(false);
  });
});

describe('the service on a database', () => {
  it('shows its addresses and tokens for a member, a service and an operator', async () => {
    const service = await startProcess(folder, { DATABASE_URL: await emptyDatabase() });
    const lines = service.banner.split('\n').map((line) => line.trim());
    expect(lines).toContain(`GraphQL    ${service.httpUrl}`);
    expect(lines).toContain(`WebSocket  ${service.webSocketUrl}`);
    expect(service.webSocketUrl).toBe(service.httpUrl.replace('http', 'ws'));
    for (const label of ['member alice', 'service', 'operator']) {
      const token = tokenOf(service.banner, label);
      const { data } = await ask(service.httpUrl, { token, query: '{ loyaltyProgram { name } }' });
      expect(data).toEqual({ loyaltyProgram: { name: 'Demo 会员积分' } });
    }
    const page = await fetch(service.httpUrl, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('GraphiQL');
    expect(await service.stop()).toBe(0);
  });

  it('lets time pass from the start', async () => {
    const service = await startProcess(folder, { DATABASE_URL: await emptyDatabase() });
    const look = () => health(service.httpUrl);
    const isDone = ({ jobs, jobsLastRunAt }: Record<string, string>) =>
      jobs === 'up to date' && jobsLastRunAt !== 'never';
    const found = await eventually(look, isDone);
    expect(await service.stop()).toBe(0);
    expect(found).toMatchObject({
      jobs: 'up to date',
      jobsLastRunAt: expect.not.stringMatching('never'),
    });
  });

  it('is migrated and given its demo program once when two replicas start together', async () => {
    const DATABASE_URL = await emptyDatabase();
    const replicas = await Promise.all([
      startProcess(folder, { DATABASE_URL }),
      startProcess(folder, { DATABASE_URL }),
    ]);
    const answers = await Promise.all(
      replicas.map(({ httpUrl, banner }) => {
        const token = tokenOf(banner, 'member alice');
        return eventually(
          () => ask(httpUrl, { token, query: myMembership }),
          ({ data }) => data?.myMembership?.account.sequence === 4,
        );
      }),
    );
    const membership = { externalId: 'alice', account: { available: 820, sequence: 4 } };
    const expected = { data: { myMembership: membership } };
    expect(answers).toEqual([expected, expected]);
    expect(await Promise.all(replicas.map(({ stop }) => stop()))).toEqual([0, 0]);
  });

  it('is not ready while the database is gone, and is again by itself', async () => {
    const dataDir = temporaryFolder();
    const database = await startEmbedded({ dataDir });
    const port = Number(new URL(database.url).port);
    const service = await startProcess(folder, { DATABASE_URL: database.url });
    const look = () => ready(service.httpUrl);
    expect(await look()).toBe(200);
    await database.stop();
    expect(await eventually(look, (status) => status === 503)).toBe(503);
    const live = await fetch(service.httpUrl.replace('/graphql', '/health/live'));
    expect(live.status).toBe(200);
    const again = await startEmbedded({ dataDir, port });
    expect(await eventually(look, (status) => status === 200)).toBe(200);
    expect(await service.stop()).toBe(0);
    await again.stop();
  });

  it('finishes what was taken on when it is told to stop, and sends sockets away', async () => {
    const DATABASE_URL = await emptyDatabase();
    const service = await startProcess(folder, { DATABASE_URL });
    const socket = new WebSocket(service.webSocketUrl, 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => {
      socket.once('close', resolve);
    });
    await new Promise((resolve) => {
      socket.once('open', resolve);
    });
    const token = tokenOf(service.banner, 'service');
    const occurredAt = new Date().toISOString();
    const calls = Array.from({ length: 40 }, (_, index) => {
      const lines = [{ lineId: '1', quantity: 1, amount: { amount: 100, currency: 'CNY' } }];
      const order = { orderId: `o-${index}`, occurredAt, lines: [{ ...lines[0], sku: 'tea' }] };
      const input = { idempotencyKey: `k-${index}`, member: { externalId: 'bob' } };
      const variables = { input: { ...input, source: { order } } };
      return ask(service.httpUrl, { token, query: earn, variables });
    });
    await Promise.race(calls);
    const stopped = service.stop();
    // A call that came too late is refused or cut off; one that was answered is in the ledger.
    const settled = await Promise.allSettled(calls);
    const acknowledged = settled.filter(
      (one) => one.status === 'fulfilled' && one.value.data?.earnPoints?.points === 1,
    ).length;
    expect(await stopped).toBe(0);
    expect(await closed).toBe(1001);

    const client = new Client({ connectionString: DATABASE_URL });
    await client.connect();
    const { rows } = await client.query(
      `select count(*)::int as count from command_record where idempotency_key like 'k-%'`,
    );
    await client.end();
    expect(acknowledged).toBeGreaterThan(0);
    expect(rows[0].count).toBeGreaterThanOrEqual(acknowledged);
  });
});

describe('the service does not start', () => {
  const secret = 'a-secret-of-more-than-thirty-two-bytes';
  const rows: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    ['with a bad setting', { PORT: 'many' }, /^The service did not start: PORT must be 0 to 65535/],
    ['in production without a secret', { NODE_ENV: 'production' }, /AUTH_HS256_SECRET/],
    [
      'on a database that is not there',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' },
      /^The service did not start: DATABASE_URL: connect ECONNREFUSED/,
    ],
    [
      'in production without a database',
      { NODE_ENV: 'production', AUTH_HS256_SECRET: secret, MEMBER_CODE_SECRET: secret },
      /^The service did not start: DATABASE_URL must be set in production/,
    ],
  ];

  it.each(rows)('%s, and says so in one line', (_title, env, line) => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [join(folder, 'src', 'main.js')],
      { env, encoding: 'utf8', timeout: 20_000 },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('npm run --silent token', () => {
  const args = ['run', '--silent', 'token', '--', '--program', 'demo', '--role', 'member'];

  it('prints a token and nothing else', async () => {
    const stdout = await new Promise<string>((resolve, reject) => {
      execFile('npm', [...args, '--subject', 'alice'], (error, text) => {
        if (error === null) resolve(text);
        else reject(error);
      });
    });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  it('refuses in production with one line', () => {
    const env = { ...process.env, NODE_ENV: 'production' };
    const answer = spawnSync('npm', [...args, '--subject', 'alice'], { env, encoding: 'utf8' });
    expect({ status: answer.status, stdout: answer.stdout }).toEqual({ status: 1, stdout: '' });
    expect(answer.stderr).toContain('token: development tokens are not issued in production');
  });
});
