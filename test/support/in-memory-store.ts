import type { BatchKeys, Store } from '../../src/engine/ports.ts';
import type { CommandKeys } from '../../src/loyalty/commands/command.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { completeReward, type PlainReward } from '../../src/loyalty/rewards/reward.ts';
import { WorkingSet } from '../../src/loyalty/working-set.ts';
import { rowsAfterMoves } from './in-memory-merges.ts';
import { loadedFrom, NO_ROWS, type Rows, rowsAfter } from './in-memory-rows.ts';

/** Where a transaction is when a test makes it fail. */
export type Step = 'load' | 'save' | 'commit' | 'committed';

export interface InMemoryStore extends Store {
  rows(programId: string): Rows;
  /** Rows as nothing that is decided can leave them. */
  tamper(programId: string, rows: Partial<Rows>): void;
  /** How many commands each transaction that committed had recorded. */
  readonly committed: readonly number[];
  /** Called at each step; what it throws breaks the transaction there. */
  onStep: (step: Step, keys: BatchKeys) => void | Promise<void>;
}

/** A store that keeps its rows in memory: one transaction at a time, all of it or nothing. */
export function createInMemoryStore(
  ruleBooks: readonly RuleBook[],
  over: { readonly rewards?: readonly PlainReward[]; readonly isSandbox?: boolean } = {},
): InMemoryStore {
  const { rewards = [], isSandbox = false } = over;
  const programs = new Map<string, Rows>();
  const committed: number[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const atFirst = {
    ...NO_ROWS,
    rewards: new Map(rewards.map((of) => [of.rewardId, completeReward(of)])),
  };
  const rows = (programId: string) => programs.get(programId) ?? atFirst;
  const view = (programId: string) => {
    const ruleBook = ruleBooks.find((book) => book.program.programId === programId);
    if (ruleBook === undefined) throw new Error(`no program ${programId}`);
    return new WorkingSet(loadedFrom(rows(programId), ruleBook, isSandbox));
  };

  const store: InMemoryStore = {
    rows,
    tamper: (programId, over) => void programs.set(programId, { ...rows(programId), ...over }),
    committed,
    onStep: () => undefined,

    async view(programId: string, _keys: CommandKeys) {
      return view(programId);
    },

    transact(programId, work) {
      const run = async () => {
        let next = rows(programId);
        let saved = 0;
        let seen: BatchKeys | null = null;
        const result = await work({
          async load(keys) {
            seen = keys;
            await store.onStep('load', keys);
            const records = keys.idempotencyKeys.flatMap((key) => next.records.get(key) ?? []);
            return { workingSet: view(programId), records };
          },
          async save(changes) {
            if (seen !== null) await store.onStep('save', seen);
            next = rowsAfterMoves(rowsAfter(next, changes), changes);
            saved = changes.records.length;
          },
        });
        if (seen !== null) await store.onStep('commit', seen);
        programs.set(programId, next);
        committed.push(saved);
        if (seen !== null) await store.onStep('committed', seen);
        return result;
      };
      const running = last.then(run, run);
      last = running.catch(() => undefined);
      return running;
    },
  };
  return store;
}
