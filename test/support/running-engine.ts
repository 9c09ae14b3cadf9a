import { createEngine, type Engine, type EngineOptions } from '../../src/engine/engine.ts';
import type { AccountHint } from '../../src/engine/ports.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DEMO, NOON } from './demo-commands.ts';
import { createInMemoryStore, type InMemoryStore } from './in-memory-store.ts';

const OTHER: RuleBook = { ...DEMO, program: { ...DEMO.program, programId: 'prg_other' } };

export interface RunningEngine {
  readonly engine: Engine;
  readonly store: InMemoryStore;
  readonly hints: AccountHint[][];
  readonly pauses: number[];
}

/** An engine over two programs in memory, and what it told and paused meanwhile. */
export function startEngine(over: Partial<EngineOptions> = {}): RunningEngine {
  const store = createInMemoryStore([DEMO, OTHER]);
  const hints: AccountHint[][] = [];
  const pauses: number[] = [];
  const engine = createEngine({
    store,
    clock: { now: () => NOON },
    scheduler: { pause: async (milliseconds) => void pauses.push(milliseconds) },
    publisher: { publish: (of) => void hints.push([...of]) },
    retry: { batchAttemptsMax: 3, retryPauseMilliseconds: 50, retryMillisecondsMax: 3_000 },
    lanes: 2,
    batchSizeMax: 100,
    queueDepthMax: 1_000,
    ...over,
  });
  return { engine, store, hints, pauses };
}
