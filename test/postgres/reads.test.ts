import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inSpendingOrder } from '../../src/loyalty/lots/lot.ts';
import { DAY } from '../../src/loyalty/time.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import type { Reads } from '../../src/postgres/reads.ts';
import { adjust, DEMO, earnOrder, enroll, NOON, redeem } from '../support/demo-commands.ts';
import { OTHER, type PostgresProgram, startPostgresProgram } from '../support/postgres-program.ts';

const PROGRAM = DEMO.program.programId;
const NAMES = { phone: '+8613800000001', memberCode: 'A1' };

let program: PostgresProgram;
let reads: Reads;
let alice: { readonly accountId: string; readonly memberId: string };
/** Alice of the other program: her ids must look as if they did not exist. */
let stranger: { readonly accountId: string; readonly memberId: string };

async function fill(programId: string): Promise<typeof alice> {
  const { engine } = program;
  const enrolled = await engine.submit({ ...enroll('enroll', NAMES), programId });
  if (enrolled.type !== 'EnrollMemberSuccess') throw new Error(enrolled.type);
  await engine.submit({ ...earnOrder('order-1'), programId });
  await engine.submit({ ...adjust('gift', 50, { expiresAt: NOON + 2 * DAY }), programId });
  await engine.submit({ ...adjust('later', 20, { expiresAt: NOON + 800 * DAY }), programId });
  await engine.submit({ ...redeem('order-2'), programId });
  const { accountId, memberId } = enrolled.member;
  return { accountId, memberId };
}

beforeAll(async () => {
  program = await startPostgresProgram();
  reads = createReads(program.database);
  alice = await fill(PROGRAM);
  stranger = await fill(OTHER.program.programId);
  for (const [programId, { memberId }] of [
    [PROGRAM, alice],
    [OTHER.program.programId, stranger],
  ] as const) {
    await program.sql(
      `insert into reward (program_id, reward_id, title, kind, points_price, position)
       select $1, 'rwd_' || n, 'Reward ' || n, 'GOODS', n, 10 - n from generate_series(1, 3) n`,
      [programId],
    );
    await program.sql(
      `insert into reward_redemption
       select $1, 'rdm_' || n, $2, 'rwd_1', n, 10, case n when 3 then 'CANCELLED' else 'ISSUED' end,
       null, to_timestamp(n) from generate_series(1, 3) n`,
      [programId, memberId],
    );
  }
});
afterAll(() => program.close());

const account = () => ({
  ...alice,
  status: 'ACTIVE',
  growthValue: 100,
  available: 70,
  pending: 0,
  held: 0,
  debt: 0,
  lifetimeEarned: 100,
  lifetimeRedeemed: 100,
  lifetimeExpired: 0,
  sequence: 4,
  warnings: 0,
  spendingFrozen: false,
});

describe('reading members', () => {
  it.each([
    { kind: 'id', value: () => alice.memberId },
    { kind: 'externalId', value: () => 'alice' },
    { kind: 'phone', value: () => NAMES.phone },
    { kind: 'memberCode', value: () => NAMES.memberCode },
  ] as const)('finds a member by $kind in its own program only', async ({ kind, value }) => {
    const found = await reads.membersBy(PROGRAM, kind, ['nobody', value(), value()]);
    const ids = found.map((view) => view?.member.memberId ?? null);
    expect(ids).toEqual([null, alice.memberId, alice.memberId]);
    expect(await reads.membersBy('prg_none', kind, [value()])).toEqual([null]);
  });

  it('gives member and account whole', async () => {
    const names = { ...alice, ...NAMES, externalId: 'alice' };
    const member = { ...names, enrolledAt: NOON, referredBy: null, mergedInto: null };
    expect(await reads.membersByAccount(PROGRAM, [alice.accountId, stranger.accountId])).toEqual([
      { member, account: account() },
      null,
    ]);
  });
});

describe('reading accounts', () => {
  it('gives accounts and their latest sequence', async () => {
    const ids = [stranger.accountId, alice.accountId];
    expect(await reads.accounts(PROGRAM, ids)).toEqual([null, account()]);
    expect(await reads.latestSequences(PROGRAM, ids)).toEqual([null, 4]);
  });

  it.each([
    { at: NOON - 1, available: 0, sequence: 0 },
    { at: NOON, available: 70, sequence: 4 },
    { at: Date.parse('2999-01-01T00:00:00Z'), available: 70, sequence: 4 },
  ])('gives the balance at $at', async ({ at, available, sequence }) => {
    const keys = [
      { accountId: alice.accountId, at },
      { accountId: stranger.accountId, at },
    ];
    expect(await reads.balancesAt(PROGRAM, keys)).toEqual([
      { available, pending: 0, held: 0, debt: 0, sequence },
      { available: 0, pending: 0, held: 0, debt: 0, sequence: 0 },
    ]);
  });

  it('gives what expires soon by day of the program, its last valid day named', async () => {
    const key = { accountId: alice.accountId, from: NOON, withinDays: 400 };
    const soon = { ...key, withinDays: 1 };
    const foreign = { ...key, accountId: stranger.accountId };
    // The redemption took the 50 points that expire soonest, and 50 more from the order.
    expect(await reads.expiring(PROGRAM, [key, soon, foreign])).toEqual([
      [{ on: '2027-11-22', at: Date.parse('2027-11-22T16:00:00Z'), points: 50 }],
      [],
      [],
    ]);
  });
});

describe('reading the ledger', () => {
  it('gives an entry as it was decided', async () => {
    const answer = await program.engine.submit(redeem('order-2'));
    if (answer.type !== 'RedeemPointsSuccess') throw new Error(answer.type);
    expect(answer.entry.allocations).toHaveLength(2);
    const keys = [
      { accountId: alice.accountId, sequence: answer.entry.sequence },
      { accountId: alice.accountId, sequence: 99 },
      { accountId: stranger.accountId, sequence: 1 },
    ];
    expect(await reads.entries(PROGRAM, keys)).toEqual([answer.entry, null, null]);
  });

  it.each([
    { name: 'first page', before: null, limit: 2, kinds: null, found: [4, 3], hasMore: true },
    { name: 'next page', before: 3, limit: 2, kinds: null, found: [2, 1], hasMore: false },
    {
      name: 'kinds',
      before: null,
      limit: 9,
      kinds: ['ADJUST', 'EARN'],
      found: [3, 2, 1],
      hasMore: false,
    },
    { name: 'no kind', before: null, limit: 9, kinds: [], found: [], hasMore: false },
  ] as const)('pages through entries, newest first: $name', async (row) => {
    const { before, limit, kinds } = row;
    const key = { accountId: alice.accountId, before, limit, kinds };
    const foreign = { ...key, accountId: stranger.accountId };
    const [page, none] = await reads.entriesPage(PROGRAM, [key, foreign]);
    expect(page?.items.map(({ sequence }) => sequence)).toEqual(row.found);
    expect(page?.hasMore).toBe(row.hasMore);
    expect(none).toEqual({ items: [], hasMore: false });
  });

  it('gives what follows a sequence, oldest first, with the account of that moment', async () => {
    const key = { accountId: alice.accountId, after: 1, limit: 2 };
    const foreign = { ...key, accountId: stranger.accountId };
    const entries = await reads.entries(PROGRAM, [
      { accountId: alice.accountId, sequence: 2 },
      { accountId: alice.accountId, sequence: 3 },
    ]);
    expect(await reads.entriesAfter(PROGRAM, [key, foreign, { ...key, after: 4 }])).toEqual([
      { account: account(), entries },
      null,
      { account: account(), entries: [] },
    ]);
  });

  it('pages through open lots in spending order', async () => {
    await program.engine.submit(adjust('soon', 5, { expiresAt: NOON + DAY }));
    await program.engine.submit(adjust('late', 7, { expiresAt: NOON + 900 * DAY }));
    const key = { accountId: alice.accountId, after: null, limit: 2 };
    const [first] = await reads.lotsPage(PROGRAM, [key]);
    const last = first?.items.at(-1);
    if (last === undefined) throw new Error('no lots');
    const [second, none] = await reads.lotsPage(PROGRAM, [
      { ...key, after: last },
      { ...key, accountId: stranger.accountId },
    ]);
    const lots = [...(first?.items ?? []), ...(second?.items ?? [])];
    expect(lots).toEqual([...lots].sort(inSpendingOrder));
    expect(lots.map(({ earned }) => earned).toSorted((a, b) => a - b)).toEqual([5, 7, 20, 100]);
    expect([first?.hasMore, second?.hasMore]).toEqual([true, false]);
    expect(none).toEqual({ items: [], hasMore: false });
    const { lotId } = last;
    const { accountId } = alice;
    expect(
      await reads.lots(PROGRAM, [
        { accountId, lotId },
        { accountId: stranger.accountId, lotId },
      ]),
    ).toEqual([last, null]);
  });

  it('gives what is known of an order', async () => {
    const [order, none] = await reads.orders(PROGRAM, ['order-2', 'order-9']);
    expect(order).toEqual({
      orderId: 'order-2',
      accountId: alice.accountId,
      earning: null,
      redemption: expect.objectContaining({ points: 100, recordedAt: NOON }),
      held: 0,
      refunded: { isWhole: false, quantities: {} },
      waiting: [],
      confirmedAt: null,
      sequences: [4],
    });
    expect(none).toBeNull();
    expect(await reads.orders('prg_none', ['order-2'])).toEqual([null]);
  });
});

describe('reading rewards', () => {
  it('pages through rewards by position, and finds them by id', async () => {
    const first = await reads.rewardsPage(PROGRAM, {
      after: null,
      limit: 2,
      includeRetired: false,
    });
    const second = await reads.rewardsPage(PROGRAM, {
      after: 'rwd_2',
      limit: 2,
      includeRetired: false,
    });
    const idsOf = (page: typeof first) => page.items.map(({ rewardId }) => rewardId);
    expect([idsOf(first), first.hasMore]).toEqual([['rwd_3', 'rwd_2'], true]);
    expect([idsOf(second), second.hasMore]).toEqual([['rwd_1'], false]);
    expect(await reads.rewards(PROGRAM, ['rwd_1', 'rwd_9'])).toEqual([
      {
        ...{ rewardId: 'rwd_1', title: 'Reward 1', description: null, kind: 'GOODS' },
        ...{ pointsPrice: 1, pricesByLevel: [], hasCodePool: false, limitPeriod: 'LIFETIME' },
        ...{ imageUrls: [], storeIds: [], retiredAt: null },
        cashPrice: null,
        stock: null,
        perMemberLimit: null,
        minimumLevelId: null,
        availableFrom: null,
        availableUntil: null,
      },
      null,
    ]);
  });

  it('pages through what a member took, newest first, and counts it', async () => {
    const { memberId } = alice;
    const key = { memberId, before: null, limit: 2 };
    const [page, rest, none] = await reads.redemptionsPage(PROGRAM, [
      key,
      { ...key, before: 'rdm_2' },
      { ...key, memberId: stranger.memberId },
    ]);
    expect(page?.items.map(({ redemptionId }) => redemptionId)).toEqual(['rdm_3', 'rdm_2']);
    expect(page?.hasMore).toBe(true);
    expect(rest).toEqual({ items: await reads.redemptions(PROGRAM, ['rdm_1']), hasMore: false });
    expect(none).toEqual({ items: [], hasMore: false });
    const counted = ['rwd_1', 'rwd_2'].map((rewardId) => ({ memberId, rewardId, since: null }));
    expect(await reads.redemptionCounts(PROGRAM, counted)).toEqual([3, 0]);
  });
});

describe('reading programs', () => {
  it('finds the current rule book by code and by id', async () => {
    expect(await reads.programByCode('demo')).toEqual(DEMO);
    expect(await reads.currentRuleBook(PROGRAM)).toEqual(DEMO);
    expect(await reads.programByCode('nothing')).toBeNull();
    expect(await reads.currentRuleBook('prg_none')).toBeNull();
  });
});
