import type { Config } from './config.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import type { Clock, Publisher } from './engine/ports.ts';
import type { Database } from './postgres/orm.ts';
import { PostgresStore } from './postgres/store.ts';
import { systemScheduler } from './system.ts';

/** Before the second try of a batch; doubles with each further one. */
const retryPauseMilliseconds = 20;

/** Long enough for a database that restarts, short enough for a caller who waits. */
const retryMillisecondsMax = 3_000;

/** The engine on the ledger of a database, as the configuration wants it. */
export function createLedgerEngine(
  config: Config,
  parts: { readonly database: Database; readonly publisher: Publisher; readonly clock: Clock },
): Engine {
  const { lanes, batchSizeMax, queueDepthMax, batchAttemptsMax } = config;
  return createEngine({
    store: new PostgresStore(parts.database),
    clock: parts.clock,
    scheduler: systemScheduler,
    publisher: parts.publisher,
    retry: { batchAttemptsMax, retryPauseMilliseconds, retryMillisecondsMax },
    lanes,
    batchSizeMax,
    queueDepthMax,
  });
}
