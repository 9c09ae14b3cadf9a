import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { BatchChanges } from '../engine/ports.ts';
import type { Fact } from '../loyalty/facts.ts';
import type { Entry } from '../loyalty/ledger/entry.ts';
import type { DailyUse } from '../loyalty/loaded.ts';
import type { Counted } from '../loyalty/statistics/counted.ts';
import type { AsLoaded } from './as-loaded.ts';
import { hashOf, NO_HASH } from './entry-hash.ts';
import { factsOf } from './facts-of.ts';
import {
  ACCOUNTS,
  ACTIVITIES,
  ALLOCATIONS,
  type AllocationRow,
  DAILY_USES,
  ENTRIES,
  type EntryRow,
  LOTS,
  MEMBERS,
  NEW_ACCOUNTS,
  NEW_LOTS,
  NEW_ORDERS,
  ORDERS,
  RECORDS,
  STATISTICS,
} from './ledger-tables.ts';
import { lotRowsOf } from './lot-rows.ts';
import { orderRowsOf } from './order-rows.ts';
import { saveSeldomFacts } from './save-seldom-facts.ts';
import { type RowsToWrite, rowsToWrite, writeAll } from './set-wise.ts';
import { run } from './statement.ts';
import { statisticsOfBatch } from './statistics-of-batch.ts';

/**
 * Writes what a batch has decided: what most batches decide in one statement, what is more seldom
 * in one more a kind. All of them are posted, so they cost no round trip.
 */
export async function saveFacts(
  em: SqlEntityManager,
  programId: string,
  of: { readonly changes: BatchChanges; readonly asLoaded: AsLoaded },
): Promise<void> {
  const lots = lotRowsOf(of.changes.facts, of.changes.workingSet);
  const parts = partsOf(of.changes, { asLoaded: of.asLoaded, lots });
  if (parts.some(({ count }) => count > 0)) {
    const { statement, parameters } = writeAll(programId, parts);
    await run(em, statement, parameters);
  }
  await saveSeldomFacts(em, programId, { ...of, moved: lots.moved });
}

function partsOf(
  changes: BatchChanges,
  { asLoaded, lots }: { readonly asLoaded: AsLoaded; readonly lots: ReturnType<typeof lotRowsOf> },
): readonly RowsToWrite[] {
  const { facts, records, workingSet } = changes;
  const enrolled = factsOf(facts, 'MemberEnrolled');
  const entries = chained(factsOf(facts, 'EntryRecorded'), asLoaded.heads);
  const newAccounts = new Set(enrolled.map(({ account }) => account.accountId));
  const changedAccounts = new Set(facts.flatMap(accountsChangedBy));
  const account = (accountId: string) => ({
    ...workingSet.account(accountId),
    head: asLoaded.heads.get(accountId) ?? null,
  });
  const orders = orderRowsOf(facts, asLoaded.orders);
  const members = enrolled.map(({ member }) => member);
  const activities = factsOf(facts, 'ActivityRecorded').map(({ activity }) => activity);
  return [
    rowsToWrite(MEMBERS, members),
    rowsToWrite(NEW_ACCOUNTS, [...newAccounts].map(account)),
    rowsToWrite(ACCOUNTS, [...changedAccounts.difference(newAccounts)].map(account)),
    rowsToWrite(ENTRIES, entries),
    rowsToWrite(NEW_LOTS, lots.opened),
    rowsToWrite(LOTS, lots.changed),
    rowsToWrite(ALLOCATIONS, entries.flatMap(allocationsOf)),
    rowsToWrite(NEW_ORDERS, orders.made),
    rowsToWrite(ORDERS, orders.changed),
    rowsToWrite(ACTIVITIES, activities),
    rowsToWrite(DAILY_USES, dailyUsesOf(facts)),
    rowsToWrite(RECORDS, records),
    rowsToWrite(STATISTICS, statisticsOfBatch(changes)),
  ];
}

/** Each entry with the hash of the one before; `heads` are those of the latest ones then. */
function chained(
  recorded: readonly { readonly entry: Entry; readonly counted: Counted }[],
  heads: Map<string, Buffer>,
): readonly EntryRow[] {
  return recorded.map(({ entry, counted }) => {
    const previousHash = heads.get(entry.accountId) ?? NO_HASH;
    heads.set(entry.accountId, hashOf(entry, previousHash));
    return { ...entry, previousHash, counted };
  });
}

function accountsChangedBy(fact: Fact): readonly string[] {
  switch (fact.fact) {
    case 'EntryRecorded':
      return [fact.entry.accountId];
    case 'GrowthChanged':
    case 'SpendingFrozenChanged':
      return [fact.accountId];
    case 'ExpiryWarned':
      return [fact.warning.accountId];
    case 'MembersMerged':
      return [fact.survivor.accountId, fact.absorbed.accountId];
    case 'MemberErased':
      return [fact.member.accountId];
    default:
      return [];
  }
}

function allocationsOf(entry: Entry): readonly AllocationRow[] {
  return entry.allocations.map((allocation, position) => ({ entry, position, ...allocation }));
}

/** What the batch has used of each daily maximum. */
function dailyUsesOf(facts: readonly Fact[]): readonly DailyUse[] {
  const uses = new Map<string, DailyUse>();
  for (const { accountId, ruleId, day, points } of factsOf(facts, 'DailyMaximumUsed')) {
    // What is given back is taken off a row that is there: see `applyInOrder`.
    if (points < 0) continue;
    const key = JSON.stringify([accountId, ruleId, day]);
    const before = uses.get(key)?.points ?? 0;
    uses.set(key, { accountId, ruleId, day, points: before + points });
  }
  return [...uses.values()];
}
