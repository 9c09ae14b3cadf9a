import type { Store } from '../../src/engine/ports.ts';
import {
  type BatchChanges,
  type BatchKeys,
  type CommandRecord,
  Fault,
} from '../../src/engine/ports.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { Reward } from '../../src/loyalty/rewards/reward.ts';
import { WorkingSet } from '../../src/loyalty/working-set.ts';
import { rowsAfterMoves } from './in-memory-merges.ts';
import { NO_ROWS, type Rows, rowsAfter } from './in-memory-rows.ts';
import type { Step } from './in-memory-store.ts';
import { loadedFor, locksOf } from './keyed-rows.ts';
import { notYetOnRecord } from './not-yet-on-record.ts';
import { RowLocks } from './row-locks.ts';

/** What one transaction left behind. */
export interface Commit {
  readonly records: readonly CommandRecord[];
  readonly changes: BatchChanges;
  /** How many commits there were when it read, under its locks. */
  readonly seen: number;
}

export interface LockingStore extends Store {
  rows(): Rows;
  /** In the order in which they became durable. */
  readonly commits: readonly Commit[];
  /** Awaited at each step of a transaction; what it throws breaks the transaction there. */
  onStep: (step: Step) => void | Promise<void>;
}

/**
 * One program in memory, as a database keeps it: transactions run at the same time, rows are
 * locked until the end, in the order of their ids; each sees what was committed when it had its
 * locks, and of that only what it asked for; a key or natural id that appeared is a conflict.
 */
export function createLockingStore(
  ruleBook: RuleBook,
  rewards: readonly Reward[] = [],
): LockingStore {
  let rows: Rows = { ...NO_ROWS, rewards: new Map(rewards.map((of) => [of.rewardId, of])) };
  const commits: Commit[] = [];
  const locks = new RowLocks();

  async function lock(keys: BatchKeys, held: string[]): Promise<void> {
    for (const name of namesOf(rows, keys)) {
      await locks.take(name);
      held.push(name);
    }
    const appeared = namesOf(rows, keys).find((name) => !held.includes(name));
    if (appeared !== undefined) {
      throw new Fault(`${appeared} appeared meanwhile`, { kind: 'CONFLICT' });
    }
  }

  function commit(changes: BatchChanges, seen: number): void {
    notYetOnRecord(rows, changes);
    rows = rowsAfterMoves(rowsAfter(rows, changes), changes);
    commits.push({ records: changes.records, changes, seen });
  }

  const store: LockingStore = {
    rows: () => rows,
    commits,
    onStep: () => undefined,

    async view(_programId, keys) {
      return new WorkingSet(loadedFor(rows, ruleBook, { ...keys, idempotencyKeys: [] }));
    },

    async transact(_programId, work) {
      const held: string[] = [];
      let saved: BatchChanges | null = null;
      let seen = 0;
      try {
        const result = await work({
          async load(keys) {
            await store.onStep('load');
            await lock(keys, held);
            seen = commits.length;
            const records = keys.idempotencyKeys.flatMap((key) => rows.records.get(key) ?? []);
            return { workingSet: new WorkingSet(loadedFor(rows, ruleBook, keys)), records };
          },
          async save(changes) {
            await store.onStep('save');
            saved = changes;
          },
        });
        await store.onStep('commit');
        if (saved !== null) commit(saved, seen);
        await store.onStep('committed');
        return result;
      } finally {
        for (const name of held) locks.release(name);
      }
    },
  };
  return store;
}

function namesOf(rows: Rows, keys: BatchKeys): readonly string[] {
  const { accountIds, orderIds, rewardIds } = locksOf(rows, keys);
  return [
    ...accountIds.map((id) => `account ${id}`),
    ...orderIds.map((id) => `order ${id}`),
    ...rewardIds.map((id) => `reward ${id}`),
    ...(keys.program ? ['program'] : []),
  ];
}
