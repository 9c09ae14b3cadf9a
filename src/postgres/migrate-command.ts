import { migrate } from './migrate.ts';
import { openDatabase } from './orm.ts';

/**
 * `npm run migrate`: brings the schema of the database at `url` up to date and says what it did,
 * one line a migration.
 */
export async function runMigrateCommand(url: string): Promise<readonly string[]> {
  const database = await openDatabase({ url, poolSize: 2, statementTimeoutMilliseconds: 0 });
  try {
    return await migrate(database);
  } finally {
    await database.close();
  }
}
