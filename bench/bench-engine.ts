import type { BesideHand } from './bench-options.ts';
import { closedLoop } from './closed-loop.ts';
import { createBenchEngine, earnOnce } from './engine-only.ts';
import { measureHandWritten } from './hand-written.ts';
import { type Row, rowOf } from './report.ts';

const CALLERS = [1, 4, 16, 64, 256] as const;
const GOALS: Readonly<Record<number, number>> = { 1: 0.4, 4: 0.4, 16: 0.7, 256: 2 };
const ROUNDS = 2;

/** Earns a second of the engine on its store, without HTTP and GraphQL, in turns with H. */
export async function benchEngine(options: BesideHand): Promise<readonly Row[]> {
  const { database, poolSize, progress } = options;
  const engine = createBenchEngine(database);
  const seconds = options.seconds / ROUNDS;
  const rows: Row[] = [];
  // Both have run before they are measured; H warms its own connections up.
  await closedLoop({ callers: 16, milliseconds: 1_000, call: () => earnOnce(engine) });
  for (const callers of CALLERS) {
    const ours: number[] = [];
    const hand: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      hand.push(await measureHandWritten(options, { callers, seconds }));
      const milliseconds = seconds * 1_000;
      ours.push(await closedLoop({ callers, milliseconds, call: () => earnOnce(engine) }));
    }
    const [h, perSecond] = [mean(hand), mean(ours)];
    const goal = GOALS[callers];
    const what = 'H, by hand';
    rows.push(
      rowOf({ what, callers, perSecond: h, toHandWritten: 1, note: `pool of ${poolSize}` }),
      rowOf({
        what: 'engine only',
        callers,
        perSecond,
        toHandWritten: perSecond / h,
        goal: goal === undefined ? null : `≥ ${goal} × H`,
        note: `H between ${range(hand)}`,
      }),
    );
    progress(`engine, ${callers} callers: ${Math.round(perSecond)} (H ${Math.round(h)})`);
  }
  await engine.drain();
  return rows;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function range(values: readonly number[]): string {
  return `${Math.round(Math.min(...values))} and ${Math.round(Math.max(...values))}`;
}
