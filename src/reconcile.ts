import { parseArgs } from 'node:util';
import { type Config, readConfig } from './config.ts';
import { createEngine } from './engine/engine.ts';
import { failureLineOf } from './failure-line.ts';
import { startEmbedded } from './postgres/embedded/embedded.ts';
import { openDatabase } from './postgres/orm.ts';
import { PostgresStore } from './postgres/store.ts';
import { reconcilePrograms } from './reconcile-programs.ts';
import { systemClock, systemScheduler } from './system.ts';

/** Exit codes: everything agrees, something does not, could not be looked at. */
const CLEAN = 0;
const DIFFERENCES = 1;
const FAILED = 2;

/**
 * `npm run reconcile`: holds the ledger against itself and prints each difference, one line of JSON
 * each, then a summary. `--program demo` looks at one program; `--report-only` stops no spending;
 * `--release` lets spending go on from frozen accounts that are in order again.
 */
async function reconcile(): Promise<number> {
  const result = readConfig(process.env);
  if (result.kind === 'problems') return fail(result.problems.join('; '));
  const { config } = result;
  await using started = new AsyncDisposableStack();
  try {
    return await run(config, started);
  } catch (error) {
    // A faulty argument or an unreachable database: the reason tells what to do.
    return fail(failureLineOf(error, config));
  }
}

async function run(config: Config, started: AsyncDisposableStack): Promise<number> {
  const { values } = parseArgs({
    options: {
      program: { type: 'string' },
      'report-only': { type: 'boolean', default: false },
      release: { type: 'boolean', default: false },
    },
  });
  const { databaseUrl, dataDir } = config;
  const embedded = databaseUrl === null ? await startEmbedded({ dataDir }) : null;
  if (embedded !== null) started.defer(() => embedded.stop());
  const url = databaseUrl ?? embedded?.url ?? '';
  const database = await openDatabase({ url, poolSize: 3, statementTimeoutMilliseconds: 0 });
  started.defer(() => database.close());
  const engine = createEngine({
    store: new PostgresStore(database),
    clock: systemClock,
    scheduler: systemScheduler,
    publisher: { publish: () => {} },
    retry: { batchAttemptsMax: 8, retryPauseMilliseconds: 20, retryMillisecondsMax: 3_000 },
    ...{ lanes: 1, batchSizeMax: 1, queueDepthMax: 1 },
  });
  const report = await reconcilePrograms({
    database,
    engine,
    program: values.program ?? null,
    freeze: !values['report-only'],
    release: values.release,
    onFinding: (finding) => process.stdout.write(`${JSON.stringify(finding)}\n`),
  });
  if (report.programs === 0) return fail(`there is no program ${values.program ?? 'at all'}`);
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  return report.differences === 0 ? CLEAN : DIFFERENCES;
}

function fail(reason: string): number {
  process.stderr.write(`reconcile: ${reason}\n`);
  return FAILED;
}

process.exitCode = await reconcile();
