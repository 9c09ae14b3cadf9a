import { Client } from 'pg';
import { withFaults } from './faults.ts';
import type { Database } from './orm.ts';

/** Any number, as long as every version of the service takes the same. */
const MIGRATION_LOCK = 7_205_101;

/**
 * Brings the schema up to date. Of several replicas that start at once one does it while the
 * others wait; then they find nothing left to do.
 */
export function migrate(database: Database): Promise<readonly string[]> {
  return withFaults(async () => {
    const lock = new Client({ connectionString: database.url });
    lock.on('error', () => {
      // The failure of the connection also rejects the query in flight, which reports it.
    });
    await lock.connect();
    try {
      await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
      const done = await database.orm.migrator.up();
      return done.map(({ name }) => name);
    } finally {
      // Ending the session gives the lock back.
      await lock.end();
    }
  });
}
