import {
  type CreateProgram,
  type CreateProgramAnswer,
  checkProgram,
  decideProgram,
} from '../loyalty/program/create-program.ts';
import { idempotencyConflict } from '../loyalty/rejection.ts';
import { createCommandIds } from './command-id.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Clock, PlatformRecord, ProgramStore } from './ports.ts';

/** What is done before there is a program, or to programs as such. */
export interface Platform {
  /**
   * Makes a program durably: whoever asks for it next, on whatever replica, finds it. Rejects with
   * `Fault` when the outcome is not known: the same key may be sent again.
   */
  createProgram(draft: Omit<CreateProgram, 'commandId'>): Promise<CreateProgramAnswer>;
}

export function createPlatform({
  store,
  clock,
}: {
  readonly store: ProgramStore;
  readonly clock: Clock;
}): Platform {
  const nextCommandId = createCommandIds();
  return {
    async createProgram(draft) {
      const now = clock.now();
      const command = { ...draft, commandId: nextCommandId(now) };
      const problem = checkProgram(command);
      if (problem !== null) return problem;
      const { idempotencyKey, code, timeZone, actor } = command;
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
    },
  };
}

/** The first answer again; a conflict when the key was used for something else. */
function answerAgain(record: PlatformRecord, fingerprint: string): CreateProgramAnswer {
  return record.fingerprint === fingerprint
    ? record.answer
    : idempotencyConflict(record.recordedAt);
}
