import { readConfig } from '../src/config.ts';
import { createEngine, type Engine } from '../src/engine/engine.ts';
import type { Draft } from '../src/loyalty/commands/commands.ts';
import type { EarnPoints } from '../src/loyalty/commands/earn-command.ts';
import type { EnrollMember } from '../src/loyalty/commands/enroll-member.ts';
import type { Database } from '../src/postgres/orm.ts';
import { PostgresStore } from '../src/postgres/store.ts';
import { MEMBERS, nextEarn, PROGRAM } from './earn-load.ts';

/** The service's own defaults. */
const DEFAULTS = readConfig({});

/** The engine on its store in this process: no HTTP, no GraphQL. */
export function createBenchEngine(database: Database): Engine {
  if (DEFAULTS.kind === 'problems') throw new Error(DEFAULTS.problems.join('; '));
  const { lanes, batchSizeMax, batchAttemptsMax } = DEFAULTS.config;
  return createEngine({
    lanes,
    batchSizeMax,
    store: new PostgresStore(database),
    clock: { now: () => Date.now() },
    scheduler: { pause: (milliseconds) => new Promise((go) => setTimeout(go, milliseconds)) },
    publisher: { publish: () => undefined },
    retry: { batchAttemptsMax, retryPauseMilliseconds: 20, retryMillisecondsMax: 3_000 },
    // All members are enrolled at once.
    queueDepthMax: 2 * MEMBERS,
  });
}

export async function earnOnce(engine: Engine): Promise<void> {
  const answer = await engine.submit<EarnPoints>(nextEarn());
  if (answer.type !== 'EarnPointsSuccess') throw new Error(`refused: ${answer.message}`);
}

/** Members m0, m1, … with empty accounts. */
export async function enrollMembers(engine: Engine, programId = PROGRAM.programId): Promise<void> {
  const drafts = Array.from(
    { length: MEMBERS },
    (_, index): Draft<EnrollMember> => ({
      kind: 'enrollMember',
      programId,
      idempotencyKey: `enroll-m${index}`,
      actor: 'service:bench',
      restrictedTo: null,
      externalId: `m${index}`,
    }),
  );
  await Promise.all(engine.submitAll<EnrollMember>(drafts));
}
