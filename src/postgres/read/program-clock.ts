import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';
import type { ProgramClock } from './time-reads.ts';

const CLOCK = statement(
  'program-clock',
  `select p.is_sandbox as "isSandbox", p.clock_ahead_ms as "clockAheadMilliseconds"
   from program p where p.program_id = $1`,
);

/** How the program's clock stands to the real one; null when there is no such program. */
export async function readProgramClock(
  database: Database,
  programId: string,
): Promise<ProgramClock | null> {
  const [clock] = await run<ProgramClock>(database.orm.em.fork(), CLOCK, [programId]);
  return clock ?? null;
}
