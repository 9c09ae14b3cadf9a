import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { MIGRATIONS } from './migrations/migrations.ts';
import { ROWS } from './rows/rows.ts';
import { type StatementObserver, TYPES, taggedClient } from './tagged-client.ts';

export interface DatabaseOptions {
  /** `postgres://…`. */
  readonly url: string;
  /** Connections at most; default 12. */
  readonly poolSize?: number;
  /** A statement that runs longer is cancelled; default 15,000; 0 is never. */
  readonly statementTimeoutMilliseconds?: number;
  /** Longest wait for a connection, new or from the pool; default 5,000. */
  readonly connectTimeoutMilliseconds?: number;
  readonly observe?: StatementObserver;
}

/** An open pool of connections. */
export interface Database {
  readonly url: string;
  readonly orm: MikroORM;
  close(): Promise<void>;
}

// Every statement looks rows up by key. Without statistics (a table just created, or grown since
// the last ANALYZE) the planner may still prefer to read a whole table, and a prepared statement
// keeps that plan: so the alternatives to an index are priced out.
const PLANNER = [
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'plan_cache_mode=force_generic_plan',
  'jit=off',
];

/** Opens the database; nothing is connected before the first statement. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const statementTimeout = options.statementTimeoutMilliseconds ?? 15_000;
  const connectTimeout = options.connectTimeoutMilliseconds ?? 5_000;
  const settings = [
    ...PLANNER,
    'TimeZone=UTC',
    `statement_timeout=${statementTimeout}`,
    // Whoever dies inside a transaction must not hold its locks for ever.
    `idle_in_transaction_session_timeout=${2 * statementTimeout}`,
  ];
  const orm = await MikroORM.init({
    clientUrl: options.url,
    entities: ROWS,
    extensions: [Migrator],
    migrations: { migrationsList: [...MIGRATIONS], snapshot: false, tableName: 'migration' },
    // Failures reach the caller as faults; who wants to see statements observes them.
    logger: () => {},
    driverOptions: {
      Client: taggedClient(options.observe ?? (() => {})),
      pipeline: true,
      max: options.poolSize ?? 12,
      connectionTimeoutMillis: connectTimeout,
      // The server ends what takes too long; only this ends the wait for a server that is gone
      // without a word, which TCP alone would take for a quarter of an hour to be slow.
      query_timeout: statementTimeout === 0 ? 0 : statementTimeout + connectTimeout,
      keepAlive: true,
      options: settings.map((setting) => `-c ${setting}`).join(' '),
      types: TYPES,
    },
  });
  return { url: options.url, orm, close: () => orm.close(true) };
}
