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
 * history are commands like all others, with fixed keys: a replica that was stopped in the middle
 * finishes it at its next start, and what is on record already stays as it is.
 */
export async function ensureDemoProgram({
  database,
  engine,
  clock,
}: DemoProgramParts): Promise<void> {
  if (!(await hasProgram(database))) {
    await createProgram(database, {
      ...DEMO_PROGRAM,
      author: 'operator:setup',
      reason: 'The database had no program.',
      publishedAt: clock.now(),
    });
  }
  if (!(await hasProgram(database, DEMO_PROGRAM.ruleBook.program.programId))) return;
  for (const command of demoHistory(clock.now())) await engine.submit(command);
}
