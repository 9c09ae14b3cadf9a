import { withFaults } from './faults.ts';
import type { Database } from './orm.ts';
import { run, statement } from './statement.ts';

const ANY_PROGRAM = statement('any-program', 'select 1 as one from program limit 1');

/** Whether the database holds a program at all. */
export function hasProgram(database: Database): Promise<boolean> {
  return withFaults(async () => (await run(database.orm.em.fork(), ANY_PROGRAM, [])).length > 0);
}
