import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Client } from 'pg';
import type { Engine } from '../src/engine/engine.ts';
import type { BenchOptions } from './bench-options.ts';
import { createBenchEngine } from './engine-only.ts';
import { type Row, rowOf } from './report.ts';
import { type Latencies, spend } from './spending.ts';
import { sweepByHand } from './sweep-by-hand.ts';
import { type DueProgram, fillDueProgram } from './sweep-data.ts';
import type { SweepThreadData } from './sweep-thread.ts';

const SPENDS_A_SECOND = 50;
const QUIET_SECONDS = 20;
const RSS_EVERY_MILLISECONDS = 100;
const MEBIBYTE = 2 ** 20;

/**
 * Lots a second that the job lets expire, while members spend through another engine of the
 * same process, beside one statement that has the database to itself.
 */
export async function benchSweep(options: BenchOptions): Promise<readonly Row[]> {
  const { database, lots, progress } = options;
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    const to = { database, client };
    const byJob = await fillDueProgram(to, { code: 'by-job', lots });
    const byHand = await fillDueProgram(to, { code: 'by-hand', lots });
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    progress(`sweep: ${byJob.dueLots} lots of ${byJob.accounts} accounts are due, twice`);
    const engine = createBenchEngine(database);
    const quiet = await spendFor(engine, byJob, QUIET_SECONDS);
    progress(`spending without a sweep: ${latencyNote(quiet)}`);
    const sweep = await sweepWhileSpending(options, engine, byJob);
    progress(`sweep by the job: ${Math.round(sweep.perSecond)} lots a second`);
    await engine.drain();
    const hand = await sweepByHand(client, byHand);
    progress(`sweep by hand: ${Math.round(hand)} lots a second`);
    await assertSame(client, [byJob, byHand]);
    return rowsOf({ hand, sweep, quiet });
  } finally {
    await client.end();
  }
}

interface Sweep {
  readonly perSecond: number;
  readonly spending: Latencies;
  readonly rssBefore: number;
  readonly rssPeak: number;
}

async function sweepWhileSpending(
  { database }: BenchOptions,
  engine: Engine,
  due: DueProgram,
): Promise<Sweep> {
  const swept = new AbortController();
  const rssBefore = process.memoryUsage.rss();
  let rssPeak = rssBefore;
  const watch = setInterval(() => {
    rssPeak = Math.max(rssPeak, process.memoryUsage.rss());
  }, RSS_EVERY_MILLISECONDS);
  const thread = startThread(database.url, due);
  await once(thread, 'message');
  const spending = spendOn(engine, due, swept.signal);
  try {
    const started = performance.now();
    thread.postMessage('go');
    await once(thread, 'message');
    const perSecond = (due.dueLots * 1_000) / (performance.now() - started);
    swept.abort();
    return { perSecond, spending: await spending, rssBefore, rssPeak };
  } finally {
    swept.abort();
    clearInterval(watch);
  }
}

/** Where jobs run in the service as well. */
function startThread(databaseUrl: string, { programId }: DueProgram): Worker {
  const file = new URL(`./sweep-thread${extname(import.meta.url)}`, import.meta.url);
  const workerData: SweepThreadData = { databaseUrl, programId };
  return new Worker(file, { workerData });
}

function spendFor(engine: Engine, due: DueProgram, seconds: number): Promise<Latencies> {
  return spendOn(engine, due, AbortSignal.timeout(seconds * 1_000));
}

function spendOn(engine: Engine, due: DueProgram, signal: AbortSignal): Promise<Latencies> {
  const { programId, spenders: members } = due;
  return spend({ engine, programId, members, perSecond: SPENDS_A_SECOND, signal });
}

const EXPIRED = `select count(*)::int as entries, sum(e.change_available)::float as points,
    sum((select count(*) from allocation t where t.program_id = e.program_id
      and t.account_id = e.account_id and t.sequence = e.sequence))::int as lots
  from entry e where e.program_id = $1 and e.kind = 'EXPIRE'`;

/** A sweep that is fast because it leaves something out measures nothing. */
async function assertSame(client: Client, programs: readonly DueProgram[]): Promise<void> {
  const found: string[] = [];
  for (const { programId } of programs) {
    const { rows } = await client.query(EXPIRED, [programId]);
    found.push(JSON.stringify(rows[0]));
  }
  if (new Set(found).size !== 1) throw new Error(`not the same expired: ${found.join(' and ')}`);
}

function rowsOf(of: {
  readonly hand: number;
  readonly sweep: Sweep;
  readonly quiet: Latencies;
}): readonly Row[] {
  const { hand, sweep, quiet } = of;
  const { perSecond, spending, rssBefore, rssPeak } = sweep;
  const megabytes = (bytes: number) => Math.round(bytes / MEBIBYTE);
  const ratio = (spending.p99 / quiet.p99).toFixed(2);
  const load = { callers: 1, perSecond: SPENDS_A_SECOND };
  return [
    rowOf({
      what: 'sweep, one statement',
      callers: 1,
      perSecond: hand,
      toHandWritten: 1,
      note: 'lots a second, by hand, without a hash chain, nobody spends',
    }),
    rowOf({
      what: 'sweep, the job',
      callers: 1,
      perSecond,
      toHandWritten: perSecond / hand,
      goal: '≥ 20,000 a second',
      note: `members spend, memory ${megabytes(rssBefore)} → ${megabytes(rssPeak)} MiB at most`,
    }),
    rowOf({ what: 'redeem, no sweep', ...load, note: latencyNote(quiet) }),
    rowOf({
      what: 'redeem, during it',
      ...load,
      goal: 'p99 ≤ 3 × without',
      note: `${latencyNote(spending)}, p99 ${ratio} × without`,
    }),
  ];
}

function latencyNote({ p50, p99, max }: Latencies): string {
  return `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, at most ${max.toFixed(0)} ms`;
}
