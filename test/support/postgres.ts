import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { type Database, openDatabase } from '../../src/postgres/orm.ts';

/** Set by `postgres-global-setup`: the server of this test run, with the template in it. */
export const SERVER_VARIABLE = 'LOYALTY_TEST_SERVER_URL';
export const TEMPLATE = 'loyalty_test_template';

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  /** Names of the statements sent since the last call. */
  statements(): readonly string[];
  /** Runs SQL on a connection of its own, without any of the service's settings. */
  sql(text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** A fresh migrated database for one test file. It stays on the server, to be looked at. */
export async function createTestDatabase(
  options: { readonly poolSize?: number } = {},
): Promise<TestDatabase> {
  const server = process.env[SERVER_VARIABLE];
  if (server === undefined) throw new Error('the test server is not running');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = await connect(server);
  await admin.query(`create database ${name} template ${TEMPLATE}`);
  await admin.end();
  const url = databaseUrl(server, name);
  const sent: string[] = [];
  const observe = (statement: string) => sent.push(statement);
  const database = await openDatabase({ url, poolSize: options.poolSize ?? 4, observe });
  const client = await connect(url);
  return {
    url,
    database,
    statements: () => sent.splice(0),
    sql: async (text, values = []) => (await client.query(text, [...values])).rows,
    close: async () => {
      await client.end();
      await database.close();
    },
  };
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}
