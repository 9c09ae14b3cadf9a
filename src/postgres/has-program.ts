import { withFaults } from './faults.ts';
import type { Database } from './orm.ts';
import { run, statement } from './statement.ts';

const HAS_PROGRAM = statement(
  'has-program',
  'select 1 as one from program where $1::text is null or program_id = $1 limit 1',
);

/** Whether the database holds that program; any at all when none is named. */
export function hasProgram(database: Database, programId: string | null = null): Promise<boolean> {
  return withFaults(async () => {
    const found = await run(database.orm.em.fork(), HAS_PROGRAM, [programId]);
    return found.length > 0;
  });
}
