import { createEngine, type Engine, type EngineOptions } from '../../src/engine/engine.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { DEMO, NOON } from './demo-commands.ts';
import { createTestDatabase, type TestDatabase } from './postgres.ts';

/** A second program with the same rules: its rows stand in every table, and are never seen. */
export const OTHER = {
  ...DEMO,
  program: { ...DEMO.program, programId: 'prg_other', code: 'other' },
};

export interface PostgresProgram extends TestDatabase {
  readonly store: PostgresStore;
  readonly engine: Engine;
}

/** An engine on a fresh database with two programs. */
export async function startPostgresProgram(): Promise<PostgresProgram> {
  const database = await createTestDatabase({ poolSize: 6 });
  for (const ruleBook of [DEMO, OTHER]) {
    const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
    await createProgram(database.database, { ruleBook, rewards: [], ...by });
  }
  const store = new PostgresStore(database.database);
  return { ...database, store, engine: engineOn(store) };
}

export function engineOn(store: PostgresStore, over: Partial<EngineOptions> = {}): Engine {
  return createEngine({
    store,
    clock: { now: () => NOON },
    scheduler: { pause: async () => {} },
    publisher: { publish: () => {} },
    retry: { batchAttemptsMax: 3, retryPauseMilliseconds: 1, retryMillisecondsMax: 3_000 },
    lanes: 2,
    batchSizeMax: 100,
    queueDepthMax: 10_000,
    ...over,
  });
}
