import { rm } from 'node:fs/promises';
import { Client } from 'pg';
import { startEmbedded } from '../../src/postgres/embedded/embedded.ts';
import { migrate } from '../../src/postgres/migrate.ts';
import { openDatabase } from '../../src/postgres/orm.ts';
import { openFolder } from './open-folder.ts';
import { databaseUrl, SERVER_VARIABLE, TEMPLATE } from './postgres.ts';

/** Nothing here outlives the run, so nothing needs to reach the disk. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts one server for the whole run (or takes TEST_DATABASE_URL's) and makes the template. */
// biome-ignore lint/style/noDefaultExport: Jest asks for it.
export default async function setUp(): Promise<void> {
  const server = process.env.TEST_DATABASE_URL ?? (await startServer());
  const admin = new Client({ connectionString: server });
  await admin.connect();
  // A server that outlives the run may hold what an earlier run made.
  const old = await admin.query(
    `select datname from pg_database where datname = $1 or datname ~ '^test_[0-9a-f]{12}$'`,
    [TEMPLATE],
  );
  for (const { datname } of old.rows) await admin.query(`drop database if exists ${datname}`);
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const database = await openDatabase({ url: databaseUrl(server, TEMPLATE) });
  await migrate(database);
  await database.close();
  process.env[SERVER_VARIABLE] = server;
}

async function startServer(): Promise<string> {
  const dataDir = openFolder('loyalty-test-');
  const server = await startEmbedded({ dataDir, settings: FAST });
  stopServer = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return server.url;
}

/** For `postgres-global-teardown`, which runs in the same process. */
export let stopServer: () => Promise<void> = async () => {};
