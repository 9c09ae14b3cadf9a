import { inspect } from 'node:util';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Config } from './config.ts';
import type { AccountHint } from './engine/ports.ts';
import type { JobLog } from './jobs/job-ports.ts';
import { startJobs } from './jobs/jobs.ts';
import { createLedgerEngine } from './ledger-engine.ts';
import { invariant } from './loyalty/invariant.ts';
import { createJobWrites } from './postgres/job-writes.ts';
import { openDatabase } from './postgres/orm.ts';
import { createReads } from './postgres/read/create-reads.ts';
import { systemClock } from './system.ts';

/** What the thread is started with; the database is there and up to date. */
export interface JobsThreadData {
  readonly config: Config;
  readonly databaseUrl: string;
}

/** What the thread is told: a program whose time has moved on; then, once, to come to an end. */
export type JobsThreadOrder =
  | { readonly order: 'wake'; readonly programId: string }
  | { readonly order: 'drain' };

/** What the thread tells: accounts whose ledger grew, and what went wrong. */
export type JobsThreadNews =
  | { readonly news: 'hints'; readonly hints: readonly AccountHint[] }
  | {
      readonly news: 'log';
      readonly level: keyof JobLog;
      readonly details: Readonly<Record<string, unknown>>;
      readonly message: string;
    };

/** Two lanes of time, and two that look for what is due and keep how far they are. */
const CONNECTIONS = 4;

/**
 * Time passes in a thread of its own, with an engine and connections of its own: to the ledger it
 * is one more replica, and nobody who spends waits for a turn of its event loop.
 */
async function passTime(port: MessagePort, from: JobsThreadData): Promise<void> {
  const { config, databaseUrl } = from;
  const tell = (news: JobsThreadNews) => port.postMessage(news);
  const log = (level: keyof JobLog): JobLog[keyof JobLog] => {
    return (details, message) => tell({ news: 'log', level, details: toldOf(details), message });
  };
  const database = await openDatabase({ url: databaseUrl, poolSize: CONNECTIONS });
  const publisher = {
    publish: (hints: readonly AccountHint[]) => tell({ news: 'hints', hints }),
  };
  const engine = createLedgerEngine(config, { database, publisher, clock: systemClock });
  const jobs = startJobs({
    engine,
    reads: createReads(database),
    ...createJobWrites(database),
    clock: systemClock,
    log: { warn: log('warn'), error: log('error') },
    pageAccounts: config.jobsPageAccounts,
    url: databaseUrl,
  });
  const drain = async (): Promise<void> => {
    await jobs.drain();
    await engine.drain();
    await database.close();
    port.close();
  };
  port.on('message', (order: JobsThreadOrder) => {
    if (order.order === 'wake') jobs.wake(order.programId);
    // A failure ends the thread, which is what was asked for.
    else void drain();
  });
}

/** The same, with errors in words: between threads they would lose all but their stack. */
function toldOf(details: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const told = Object.entries(details).map(([name, value]) => [
    name,
    value instanceof Error
      ? { type: value.name, message: value.message, stack: inspect(value) }
      : value,
  ]);
  return Object.fromEntries(told);
}

invariant(parentPort, 'jobs run in a thread');
await passTime(parentPort, workerData as JobsThreadData);
