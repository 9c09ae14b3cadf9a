import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_PROGRAM } from '../src/loyalty/program/templates/demo.ts';
import { createProgram } from '../src/postgres/create-program.ts';
import { startEmbedded } from '../src/postgres/embedded.ts';
import { migrate } from '../src/postgres/migrate.ts';
import { openDatabase } from '../src/postgres/orm.ts';
import { createBenchEngine, enrollMembers } from './engine-only.ts';
import { tableOf } from './report.ts';
import { runBench } from './run-bench.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'engine,http,function,references' },
  },
});

const home = await mkdtemp(join(tmpdir(), 'loyalty-bench-'));
// Open to the account that PostgreSQL runs as when we are root.
await chmod(home, 0o755);
const given = process.env.DATABASE_URL;
const server = given === undefined ? await startEmbedded({ dataDir: home }) : null;
const database = await openDatabase({ url: server?.url ?? given ?? '', poolSize: 8 });
try {
  await migrate(database);
  await createProgram(database, {
    ...DEMO_PROGRAM,
    author: 'service:bench',
    reason: 'A program to measure with.',
    publishedAt: Date.now(),
  });
  await enrollMembers(createBenchEngine(database, { lanes: 2, batchSizeMax: 500 }));
  const rows = await runBench({
    database,
    seconds: Number(values.seconds),
    parts: new Set(values.only.split(',')),
    progress: (what) => process.stderr.write(`${what}\n`),
  });
  process.stdout.write(values.json ? `${JSON.stringify(rows)}\n` : `${tableOf(rows)}\n`);
} finally {
  await database.close();
  await server?.stop();
  await rm(home, { recursive: true, force: true });
}
