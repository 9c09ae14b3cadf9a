import type { Engine } from './engine/engine.ts';
import type { Clock } from './engine/ports.ts';
import { DEMO_PROGRAM } from './loyalty/program/templates/demo.ts';
import { demoHistory } from './loyalty/program/templates/demo-history.ts';
import { createProgram } from './postgres/create-program.ts';
import { hasProgram } from './postgres/has-program.ts';
import type { Database } from './postgres/orm.ts';

export interface DemoProgramParts {
  readonly database: Database;
  readonly engine: Engine;
  readonly clock: Clock;
}

/**
 * Gives a database without any program the demo program, so that there is something to call. Its
 * history are commands like all others; only the replica that made the program submits them.
 */
export async function ensureDemoProgram({
  database,
  engine,
  clock,
}: DemoProgramParts): Promise<boolean> {
  if (await hasProgram(database)) return false;
  const isMade = await createProgram(database, {
    ...DEMO_PROGRAM,
    author: 'operator:setup',
    reason: 'The database had no program.',
    publishedAt: clock.now(),
  });
  if (!isMade) return false;
  for (const command of demoHistory(clock.now())) await engine.submit(command);
  return true;
}
