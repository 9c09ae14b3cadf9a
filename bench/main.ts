import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_PROGRAM } from '../src/loyalty/program/templates/demo.ts';
import { createProgram } from '../src/postgres/create-program.ts';
import { startEmbedded } from '../src/postgres/embedded/embedded.ts';
import { migrate } from '../src/postgres/migrate.ts';
import { openDatabase } from '../src/postgres/orm.ts';
import { createBenchEngine, enrollMembers } from './engine-only.ts';
import { tableOf } from './report.ts';
import { PARTS, runBench } from './run-bench.ts';

/** `npm run bench`: a table on stdout (`-- --json` for machines), how far it is on stderr. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '3' },
      lots: { type: 'string', default: '1000000' },
      events: { type: 'string', default: '1000000' },
      only: { type: 'string', default: PARTS.join(',') },
    },
  });
  const seconds = Number(values.seconds);
  if (!(seconds >= 1 && seconds <= 600)) return giveUp('--seconds must be 1 to 600');
  const lots = Number(values.lots);
  if (!(lots >= 1_000 && lots <= 10_000_000)) {
    return giveUp('--lots must be 1,000 to 10,000,000');
  }
  const events = Number(values.events);
  if (!(events >= 1_000 && events <= 10_000_000)) {
    return giveUp('--events must be 1,000 to 10,000,000');
  }
  const parts = new Set(values.only.split(','));
  if (!parts.isSubsetOf(new Set<string>(PARTS))) {
    return giveUp(`--only must be of ${PARTS.join(', ')}, with commas between`);
  }
  await using started = new AsyncDisposableStack();
  const url = process.env.BENCH_DATABASE_URL || (await startDatabase(started));
  const database = await openDatabase({ url, poolSize: 8 });
  started.defer(() => database.close());
  await migrate(database);
  await createProgram(database, {
    ...DEMO_PROGRAM,
    author: 'service:bench',
    reason: 'A program to measure with.',
    publishedAt: Date.now(),
  });
  await enrollMembers(createBenchEngine(database));
  const progress = (what: string): void => void process.stderr.write(`${what}\n`);
  const rows = await runBench({ database, seconds, lots, events, parts, progress });
  process.stdout.write(values.json ? `${JSON.stringify(rows)}\n` : `${tableOf(rows)}\n`);
}

/**
 * As a database of this size is set up: with PostgreSQL's own defaults, made for the smallest of
 * machines, pages that are written out for want of memory, and a checkpoint each ten seconds, of
 * which it warns itself, would be what is measured.
 */
const SETTINGS = {
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  min_wal_size: '2GB',
  checkpoint_timeout: '30min',
};

/** A database of the bench's own, gone when it ends: what is measured never meets what is kept. */
async function startDatabase(started: AsyncDisposableStack): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'loyalty-bench-'));
  started.defer(() => rm(dataDir, { recursive: true, force: true }));
  // Open to the account that PostgreSQL runs as when we are root.
  await chmod(dataDir, 0o755);
  const server = await startEmbedded({ dataDir, settings: SETTINGS });
  started.defer(() => server.stop());
  return server.url;
}

function giveUp(reason: string): void {
  process.stderr.write(`bench: ${reason}\n`);
  process.exitCode = 1;
}

await main();
