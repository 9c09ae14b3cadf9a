import type { Engine } from '../../engine/engine.ts';
import type { AnswerTo, Command, Draft } from '../../loyalty/commands/commands.ts';
import type { Reads } from '../../postgres/reads.ts';
import { hasPhone, understandNames } from './understand-names.ts';

/** The same engine for callers who write phone numbers in whatever way they are used to. */
export function understandingEngine(engine: Engine, reads: Pick<Reads, 'currentRuleBook'>): Engine {
  async function understand<Input>(programId: string, input: Input): Promise<Input> {
    const ruleBook = await reads.currentRuleBook(programId);
    return understandNames(input, ruleBook?.defaultRegion ?? null);
  }

  return {
    ...engine,

    async submit<C extends Command>(draft: Draft<C>): Promise<AnswerTo<C>> {
      if (!hasPhone(draft)) return engine.submit<C>(draft);
      return engine.submit<C>(await understand(draft.programId, draft));
    },

    submitAll<C extends Command>(drafts: readonly Draft<C>[]) {
      const [first] = drafts;
      if (first === undefined || !hasPhone(drafts)) return engine.submitAll<C>(drafts);
      const taken = understand(first.programId, drafts).then((all) => engine.submitAll<C>(all));
      return drafts.map(async (_, index) => (await (await taken)[index]) as AnswerTo<C>);
    },

    async quote(programId, question) {
      if (!hasPhone(question)) return engine.quote(programId, question);
      return engine.quote(programId, await understand(programId, question));
    },
  };
}
