import type { Engine } from '../src/engine/engine.ts';
import type { RedeemPoints } from '../src/loyalty/commands/redeem-points.ts';
import { PROGRAM } from './earn-load.ts';

export interface Latencies {
  readonly count: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

let made = 0;

/**
 * Members spend, one after the other, so many a second whether the ones before were answered or
 * not: who has to wait does not slow the others down. Time counts from when each was meant to ask.
 */
export async function spend(options: {
  readonly engine: Engine;
  readonly programId: string;
  readonly members: readonly string[];
  readonly perSecond: number;
  /** Ends it. */
  readonly signal: AbortSignal;
}): Promise<Latencies> {
  const { engine, programId, members, perSecond, signal } = options;
  const took: number[] = [];
  const asked: Promise<void>[] = [];
  const started = performance.now();
  const ask = async (dueAt: number, externalId: string) => {
    await redeem(engine, { programId, externalId });
    took.push(performance.now() - dueAt);
  };
  for (let index = 0; !signal.aborted; index += 1) {
    const dueAt = started + (index * 1_000) / perSecond;
    const pause = dueAt - performance.now();
    if (pause > 0) await new Promise((go) => setTimeout(go, pause));
    asked.push(ask(dueAt, members[index % members.length] ?? ''));
  }
  await Promise.all(asked);
  return latenciesOf(took);
}

async function redeem(
  engine: Engine,
  of: { readonly programId: string; readonly externalId: string },
): Promise<void> {
  made += 1;
  const orderId = `spend-${process.pid}-${made}`;
  const answer = await engine.submit<RedeemPoints>({
    kind: 'redeemPoints',
    programId: of.programId,
    idempotencyKey: orderId,
    actor: 'service:bench',
    restrictedTo: null,
    member: { externalId: of.externalId },
    points: 100,
    order: {
      orderId,
      payable: { amount: 100_000, currency: PROGRAM.currency },
      occurredAt: Date.now(),
    },
  });
  if (answer.type !== 'RedeemPointsSuccess') throw new Error(`refused: ${answer.message}`);
}

function latenciesOf(took: readonly number[]): Latencies {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}
