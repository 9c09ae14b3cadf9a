import {
  type CreateProgram,
  type CreateProgramAnswer,
  checkProgram,
  decideProgram,
} from '../loyalty/program/create-program.ts';
import { idempotencyConflict } from '../loyalty/rejection.ts';
import { createCommandIds } from './command-id.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Clock, Overload, type PlatformRecord, type ProgramStore } from './ports.ts';

/** What is done before there is a program, or to programs as such. */
export interface Platform {
  /**
   * Makes a program durably: whoever asks for it next, on whatever replica, finds it. Rejects with
   * `Overload` when nothing was taken on, with `Fault` when the outcome is not known: the same key
   * may be sent again.
   */
  createProgram(draft: Omit<CreateProgram, 'commandId'>): Promise<CreateProgramAnswer>;
}

export interface PlatformOptions {
  readonly store: ProgramStore;
  readonly clock: Clock;
  /** How many may wait or run; beyond it callers get `Overload` at once. */
  readonly queueDepthMax: number;
}

/**
 * Programs are made one after the other. However many are asked for, they wait here and not in the
 * database, where each would keep a connection from the commands of programs that are there.
 */
export function createPlatform({ store, clock, queueDepthMax }: PlatformOptions): Platform {
  const nextCommandId = createCommandIds();
  let latest: Promise<unknown> = Promise.resolve();
  let depth = 0;

  function leave(): void {
    depth -= 1;
  }

  async function create(command: CreateProgram): Promise<CreateProgramAnswer> {
    const { idempotencyKey, code, timeZone, actor } = command;
    const now = clock.now();
    const fingerprint = fingerprintOf(command);
    return store.transact(async (transaction) => {
      const found = await transaction.load({ idempotencyKey, code, timeZone });
      if (found.record !== null) return answerAgain(found.record, fingerprint);
      const decision = decideProgram(command, found, now);
      const program = 'refused' in decision ? null : decision.program;
      const answer = 'refused' in decision ? decision.refused : decision.answer;
      // Faulty input never claims its key: the caller mends it and sends it under the same one.
      if (answer.type === 'LoyaltyInvalidInput') return answer;
      const record = { idempotencyKey, kind: 'createProgram', fingerprint, actor, answer };
      await transaction.save(program, { ...record, recordedAt: now });
      return answer;
    });
  }

  return {
    async createProgram(draft) {
      const command = { ...draft, commandId: nextCommandId(clock.now()) };
      const problem = checkProgram(command);
      if (problem !== null) return problem;
      if (depth >= queueDepthMax) {
        throw new Overload(`More than ${queueDepthMax} programs are waiting.`);
      }
      depth += 1;
      const made = latest.then(() => create(command));
      // Whoever asked for it is told of a failure; whoever is next does not mind.
      latest = made.then(leave, leave);
      return made;
    },
  };
}

/** The first answer again; a conflict when the key was used for something else. */
function answerAgain(record: PlatformRecord, fingerprint: string): CreateProgramAnswer {
  return record.fingerprint === fingerprint
    ? record.answer
    : idempotencyConflict(record.recordedAt);
}
