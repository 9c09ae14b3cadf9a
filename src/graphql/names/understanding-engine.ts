import type { MemberCodes } from '../../access/member-codes.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Clock } from '../../engine/ports.ts';
import type { AnswerTo, Command, Draft } from '../../loyalty/commands/commands.ts';
import type { Reads } from '../../postgres/reads.ts';
import { hasRotatingCode, understandCodes } from './understand-codes.ts';
import { hasPhone, understandNames } from './understand-names.ts';

export interface NameParts {
  readonly reads: Pick<Reads, 'currentRuleBook'>;
  readonly memberCodes: MemberCodes;
  /** Codes go by the real time, in sandboxes too: whoever scans them has no other. */
  readonly clock: Clock;
}

/**
 * The same engine for callers who write phone numbers in whatever way they are used to, and who
 * scan codes that are another every minute.
 */
export function understandingEngine(engine: Engine, parts: NameParts): Engine {
  async function understandPhones<Input>(programId: string, input: Input): Promise<Input> {
    const ruleBook = await parts.reads.currentRuleBook(programId);
    return understandNames(input, ruleBook?.defaultRegion ?? null);
  }

  function withoutCodes<Input>(programId: string, input: Input) {
    if (!hasRotatingCode(input)) return { input, untimely: null };
    const now = parts.clock.now();
    return understandCodes(input, (code) => parts.memberCodes.read(programId, code, now));
  }

  function codesRead<C extends Command>(draft: Draft<C>): Draft<C> {
    const { input, untimely } = withoutCodes(draft.programId, draft);
    return untimely === null ? input : { ...input, untimely };
  }

  return {
    ...engine,

    async submit<C extends Command>(given: Draft<C>): Promise<AnswerTo<C>> {
      const draft = codesRead<C>(given);
      if (!hasPhone(draft)) return engine.submit<C>(draft);
      return engine.submit<C>(await understandPhones(draft.programId, draft));
    },

    submitAll<C extends Command>(given: readonly Draft<C>[]) {
      const drafts = given.map((draft) => codesRead<C>(draft));
      const [first] = drafts;
      if (first === undefined || !hasPhone(drafts)) return engine.submitAll<C>(drafts);
      const all = understandPhones(first.programId, drafts);
      const taken = all.then((understood) => engine.submitAll<C>(understood));
      return drafts.map(async (_, index) => (await (await taken)[index]) as AnswerTo<C>);
    },

    async quote(programId, given) {
      const { input: question, untimely } = withoutCodes(programId, given);
      if (untimely !== null) return untimely;
      if (!hasPhone(question)) return engine.quote(programId, question);
      return engine.quote(programId, await understandPhones(programId, question));
    },
  };
}
