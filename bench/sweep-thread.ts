import { parentPort, workerData } from 'node:worker_threads';
import { readConfig } from '../src/config.ts';
import { passProgramTime } from '../src/jobs/pass-program-time.ts';
import { createJobWrites } from '../src/postgres/job-writes.ts';
import { openDatabase } from '../src/postgres/orm.ts';
import { createReads } from '../src/postgres/read/create-reads.ts';
import { systemClock } from '../src/system.ts';
import { createBenchEngine } from './engine-only.ts';

/** Which program's time passes, and where it is kept. */
export interface SweepThreadData {
  readonly databaseUrl: string;
  readonly programId: string;
}

/** Says that it is ready, waits to be told, lets time pass, and says when it is done. */
async function sweepOnce({ databaseUrl, programId }: SweepThreadData): Promise<void> {
  const defaults = readConfig({});
  if (defaults.kind === 'problems') throw new Error(defaults.problems.join('; '));
  // As many connections as the thread of the service has.
  const database = await openDatabase({ url: databaseUrl, poolSize: 4 });
  const engine = createBenchEngine(database);
  const fail = (details: unknown, message: string) => {
    throw new Error(message, { cause: details });
  };
  const reads = createReads(database);
  await reads.ping();
  const told = new Promise((resolve) => parentPort?.once('message', resolve));
  parentPort?.postMessage('ready');
  await told;
  const parts = {
    engine,
    reads,
    ...createJobWrites(database),
    clock: systemClock,
    log: { warn: fail, error: fail },
    pageAccounts: defaults.config.jobsPageAccounts,
  };
  await passProgramTime(parts, { programId, signal: new AbortController().signal });
  parentPort?.postMessage('done');
  await engine.drain();
  await database.close();
}

await sweepOnce(workerData as SweepThreadData);
