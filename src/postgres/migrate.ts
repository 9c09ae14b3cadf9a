import { Client } from 'pg';
import { Fault } from '../engine/ports.ts';
import { withFaults } from './faults.ts';
import type { Database } from './orm.ts';

/** Any number, as long as every version of the service takes the same. */
const MIGRATION_LOCK = 7_205_101;

const CONNECT_MILLISECONDS_MAX = 5_000;
const MAJOR_VERSION_MIN = 15;

/**
 * Brings the schema up to date. Of several replicas that start at once one does it while the
 * others wait; then they find nothing left to do.
 */
export function migrate(database: Database): Promise<readonly string[]> {
  return withFaults(async () => {
    const lock = new Client({
      connectionString: database.url,
      connectionTimeoutMillis: CONNECT_MILLISECONDS_MAX,
    });
    lock.on('error', () => {
      // The failure of the connection also rejects the query in flight, which reports it.
    });
    await lock.connect();
    try {
      await assertVersion(lock);
      await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
      const done = await database.orm.migrator.up();
      return done.map(({ name }) => name);
    } finally {
      // Ending the session gives the lock back.
      await lock.end();
    }
  });
}

/** Older servers lack what the statements are written in; better told at once than at the first. */
async function assertVersion(client: Client): Promise<void> {
  const { rows } = await client.query('show server_version_num');
  const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
  if (major >= MAJOR_VERSION_MIN) return;
  const cause = new Error(`PostgreSQL ${MAJOR_VERSION_MIN} or newer is needed; this is ${major}.`);
  throw new Fault(cause.message, { kind: 'BROKEN', cause });
}
