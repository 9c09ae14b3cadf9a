import type { BatchChanges, BatchKeys, CommandRecord, Store } from '../../src/engine/ports.ts';
import type { AccountState } from '../../src/loyalty/account/account.ts';
import type { Member } from '../../src/loyalty/account/member.ts';
import type { CommandKeys } from '../../src/loyalty/commands/command.ts';
import type { ActivityRecord } from '../../src/loyalty/earning/activity-record.ts';
import type { OrderRecord } from '../../src/loyalty/earning/order-record.ts';
import type { Entry } from '../../src/loyalty/ledger/entry.ts';
import type { Lot } from '../../src/loyalty/lots/lot.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { type DailyUse, WorkingSet } from '../../src/loyalty/working-set.ts';

/** All rows of one program. */
interface Rows {
  readonly members: ReadonlyMap<string, Member>;
  readonly accounts: ReadonlyMap<string, AccountState>;
  readonly lots: ReadonlyMap<string, Lot>;
  readonly entries: readonly Entry[];
  readonly orders: ReadonlyMap<string, OrderRecord>;
  readonly activities: ReadonlyMap<string, ActivityRecord>;
  readonly dailyUses: readonly DailyUse[];
  readonly records: ReadonlyMap<string, CommandRecord>;
}

const NO_ROWS: Rows = {
  members: new Map(),
  accounts: new Map(),
  lots: new Map(),
  entries: [],
  orders: new Map(),
  activities: new Map(),
  dailyUses: [],
  records: new Map(),
};

/** Where a transaction is when a test makes it fail. */
export type Step = 'load' | 'save' | 'commit' | 'committed';

export interface InMemoryStore extends Store {
  rows(programId: string): Rows;
  /** How many commands each transaction that committed had recorded. */
  readonly committed: readonly number[];
  /** Called at each step; what it throws breaks the transaction there. */
  onStep: (step: Step, keys: BatchKeys) => void | Promise<void>;
}

/** A store that keeps its rows in memory: one transaction at a time, all of it or nothing. */
export function createInMemoryStore(ruleBooks: readonly RuleBook[]): InMemoryStore {
  const programs = new Map<string, Rows>();
  const committed: number[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const rows = (programId: string) => programs.get(programId) ?? NO_ROWS;
  const view = (programId: string) => {
    const ruleBook = ruleBooks.find((book) => book.program.programId === programId);
    if (ruleBook === undefined) throw new Error(`no program ${programId}`);
    const { members, accounts, lots, orders, activities, dailyUses } = rows(programId);
    return new WorkingSet({
      ruleBook,
      earlierRuleBooks: [],
      members: [...members.values()],
      accounts: [...accounts.values()],
      lots: [...lots.values()],
      orders: [...orders.values()],
      activities: [...activities.values()],
      dailyUses,
    });
  };

  const store: InMemoryStore = {
    rows,
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
            next = after(next, changes);
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

function after(rows: Rows, { facts, records, workingSet }: BatchChanges): Rows {
  const next = {
    members: new Map(rows.members),
    accounts: new Map(rows.accounts),
    lots: new Map(rows.lots),
    entries: [...rows.entries],
    orders: new Map(rows.orders),
    activities: new Map(rows.activities),
    dailyUses: [...rows.dailyUses],
    records: new Map(rows.records),
  };
  const changed = new Set<string>();
  for (const fact of facts) {
    switch (fact.fact) {
      case 'MemberEnrolled':
        next.members.set(fact.member.memberId, fact.member);
        changed.add(fact.account.accountId);
        break;
      case 'EntryRecorded':
        next.entries.push(fact.entry);
        changed.add(fact.entry.accountId);
        break;
      case 'GrowthChanged':
        changed.add(fact.accountId);
        break;
      case 'OrderRecorded':
        next.orders.set(fact.order.orderId, fact.order);
        break;
      case 'ActivityRecorded':
        next.activities.set(fact.activity.activityId, fact.activity);
        break;
      case 'DailyMaximumUsed':
        addUse(next.dailyUses, fact);
        break;
    }
  }
  for (const accountId of changed) {
    next.accounts.set(accountId, workingSet.account(accountId));
    for (const lot of workingSet.lots(accountId)) next.lots.set(lot.lotId, lot);
  }
  for (const record of records) {
    if (next.records.has(record.idempotencyKey)) throw new Error('key is kept already');
    next.records.set(record.idempotencyKey, record);
  }
  return next;
}

function addUse(uses: DailyUse[], { accountId, ruleId, day, points }: DailyUse): void {
  const index = uses.findIndex(
    (use) => use.accountId === accountId && use.ruleId === ruleId && use.day === day,
  );
  const before = uses[index]?.points ?? 0;
  uses.splice(index < 0 ? uses.length : index, index < 0 ? 0 : 1, {
    accountId,
    ruleId,
    day,
    points: before + points,
  });
}
