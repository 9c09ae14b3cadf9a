import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import type { Reads } from '../../src/postgres/reads.ts';
import { NOON } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const PROGRAM = 'prg_any';

let program: TestDatabase;
let reads: Reads;
beforeAll(async () => {
  program = await createTestDatabase();
  reads = createReads(program.database);
});
afterAll(() => program.close());

const READS: readonly {
  name: string;
  read: (accountIds: readonly string[]) => Promise<unknown>;
}[] = [
  { name: 'members', read: (ids) => reads.membersByAccount(PROGRAM, ids) },
  { name: 'accounts', read: (ids) => reads.accounts(PROGRAM, ids) },
  { name: 'sequences', read: (ids) => reads.latestSequences(PROGRAM, ids) },
  { name: 'orders', read: (ids) => reads.orders(PROGRAM, ids) },
  { name: 'rewards', read: (ids) => reads.rewards(PROGRAM, ids) },
  {
    name: 'reward histories',
    read: (ids) =>
      reads.rewardChangesPage(
        PROGRAM,
        ids.map((rewardId) => ({ rewardId, before: null, limit: 20 })),
      ),
  },
  {
    name: 'counts of rewards taken',
    read: (ids) =>
      reads.redemptionCounts(
        PROGRAM,
        ids.map((rewardId) => ({ rewardId, memberId: 'mem_1', since: NOON })),
      ),
  },
  { name: 'redemptions', read: (ids) => reads.redemptions(PROGRAM, ids) },
  {
    name: 'entry pages',
    read: (ids) =>
      reads.entriesPage(
        PROGRAM,
        ids.map((accountId) => ({ accountId, before: null, limit: 20, kinds: null })),
      ),
  },
  {
    name: 'entries after',
    read: (ids) =>
      reads.entriesAfter(
        PROGRAM,
        ids.map((accountId) => ({ accountId, after: 0, limit: 20 })),
      ),
  },
  {
    name: 'lot pages',
    read: (ids) =>
      reads.lotsPage(
        PROGRAM,
        ids.map((accountId) => ({ accountId, after: null, limit: 20 })),
      ),
  },
  {
    name: 'expiring points',
    read: (ids) =>
      reads.expiring(
        PROGRAM,
        ids.map((accountId) => ({ accountId, from: NOON, withinDays: 30 })),
      ),
  },
  {
    name: 'balances at',
    read: (ids) =>
      reads.balancesAt(
        PROGRAM,
        ids.map((accountId) => ({ accountId, at: NOON })),
      ),
  },
];

describe('the number of SQL statements', () => {
  it.each(READS)('is one for any number of keys, and none for none: $name', async ({ read }) => {
    const counts: number[] = [];
    for (const size of [0, 1, 10, 100]) {
      program.statements();
      await read(Array.from({ length: size }, (_, index) => `key-${index}`));
      counts.push(program.statements().length);
    }
    expect(counts).toEqual([0, 1, 1, 1]);
  });
});
