import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../src/config.ts';
import type { JobsThreadData } from '../src/jobs-thread.ts';
import { createReads } from '../src/postgres/read/create-reads.ts';
import { type ServiceJobs, startJobsThread } from '../src/start-jobs-thread.ts';
import { createTestDatabase, type TestDatabase } from './support/postgres.ts';
import { eventually } from './support/subgraph-process.ts';

let test: TestDatabase;
let jobs: ServiceJobs;
let told: { readonly message: string; readonly details: Readonly<Record<string, unknown>> }[];

beforeEach(async () => {
  test = await createTestDatabase();
  told = [];
});
afterEach(async () => {
  await jobs.drain();
  await test.close();
});

/** The thread on the database of the test, at the address that is asked for as it starts. */
function start(databaseUrl: () => string): ServiceJobs {
  const result = readConfig({ NODE_ENV: 'test' });
  if (result.kind === 'problems') throw new Error(result.problems.join('; '));
  const data: JobsThreadData = {
    config: result.config,
    get databaseUrl() {
      return databaseUrl();
    },
  };
  const tell = (details: Readonly<Record<string, unknown>>, message: string) =>
    void told.push({ message, details });
  return startJobsThread({
    data,
    publisher: { publish: () => {} },
    reads: createReads(test.database),
    log: { warn: tell, error: tell },
  });
}

const CONNECTED = `select count(*)::int as count from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

async function connections(): Promise<number> {
  const [row] = await test.sql(CONNECTED);
  return Number(row?.count);
}

const LOOKED = `select to_regclass('loyalty_jobs.job') is not null as is_made`;
const hasStarted = async () => (await test.sql(LOOKED))[0]?.is_made === true;

describe('the thread of jobs', () => {
  it('takes no more than seven connections, and leaves none of them open', async () => {
    const before = await connections();
    jobs = start(() => test.url);
    expect(await eventually(hasStarted, Boolean)).toBe(true);
    expect(process.getActiveResourcesInfo()).toContain('MessagePort');
    expect(await connections()).toBeGreaterThan(before);
    expect(await connections()).toBeLessThanOrEqual(before + 7);
    await jobs.drain();
    expect(process.getActiveResourcesInfo()).not.toContain('MessagePort');
    expect(await eventually(connections, (count) => count === before)).toBe(before);
    expect(told).toEqual([]);
  });

  it('is started again when it breaks, and that is told', async () => {
    const urls = ['no address at all'];
    jobs = start(() => urls.pop() ?? test.url);
    expect(await eventually(hasStarted, Boolean)).toBe(true);
    expect(told).toEqual([
      {
        message: 'The thread of jobs broke.',
        details: { err: expect.objectContaining({ message: expect.stringMatching(/database/) }) },
      },
      {
        message: 'The thread of jobs ended, and will be started again.',
        details: { code: 1 },
      },
    ]);
  });

  it('is not started again when it broke just before the end', async () => {
    jobs = start(() => 'no address at all');
    await eventually(
      async () => told.length,
      (count) => count === 2,
    );
    await jobs.drain();
    expect(told).toHaveLength(2);
    expect(process.getActiveResourcesInfo()).not.toContain('MessagePort');
  });

  it('comes to an end though it has only just begun', async () => {
    jobs = start(() => test.url);
    await Promise.all([jobs.drain(), jobs.drain()]);
    expect(process.getActiveResourcesInfo()).not.toContain('MessagePort');
    expect(told).toEqual([]);
  });

  it('tells in words what its database fails', async () => {
    const url = new URL(test.url);
    url.pathname = '/no_such_database';
    jobs = start(() => url.href);
    await eventually(
      async () => told.length,
      (count) => count > 0,
    );
    const [first] = told;
    expect(first).toMatchObject({
      message: 'Jobs did not start, and will be started again.',
      details: { err: { message: 'database "no_such_database" does not exist' } },
    });
    expect(JSON.stringify(first?.details)).toContain('3D000');
  });
});
