import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  MemberLotsDocument,
  MemberOutlookDocument,
  MemberWithHistoryDocument,
} from '../../generated/operations.ts';
import {
  adjust,
  earnOrder,
  enroll,
  NOON,
  orderOf,
  redeem,
  yuan,
} from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  BOB_HIMSELF,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';

const ALICE = { externalId: 'alice' };
const DAY = 86_400_000;

let service: TestFace;
let aliceId = '';
beforeAll(async () => {
  service = await startFace();
  const { engine } = service;
  const enrolled = await engine.submit(
    enroll('enroll-alice', { phone: '13800000001', memberCode: 'CARD-1' }),
  );
  if (enrolled.type === 'EnrollMemberSuccess') aliceId = enrolled.member.memberId;
  await engine.submit(enroll('enroll-bob', { externalId: 'bob' }));
  const lines = [{ lineId: '1', sku: 'gold', quantity: 1, amount: yuan(1_500) }];
  await engine.submit(earnOrder('o-1', orderOf('o-1', { lines, occurredAt: NOON - 300 * DAY })));
  await engine.submit(adjust('gift', 40, { expiresAt: NOON + 3 * DAY }));
  await engine.submit(redeem('o-2', { points: 100 }));
});
afterAll(() => service.stop());

const history = (over: object = {}, asker = SERVICE) =>
  service.ask(MemberWithHistoryDocument, { by: ALICE, first: 20, ...over }, asker);

const sequencesOf = (reply: Awaited<ReturnType<typeof history>>) =>
  reply.data.member?.account.entries.edges.map(({ node }) => node.sequence);

describe('member', () => {
  test('shows status, level, balances, worth and history in one answer', async () => {
    const { member } = (await history()).data;
    expect(member).toMatchObject({
      id: aliceId,
      externalId: 'alice',
      memberCode: 'CARD-1',
      status: 'ACTIVE',
      growthValue: 1_500,
      level: { name: 'Silver', rank: 2 },
      account: {
        ...{ available: 1_440, pending: 0, held: 0, debt: 0, sequence: 3 },
        ...{ lifetimeEarned: 1_500, lifetimeRedeemed: 100, lifetimeExpired: 0 },
        member: { id: aliceId },
        worth: { amount: 1_440, currency: 'CNY' },
      },
    });
    const entries = member?.account.entries;
    expect(entries?.edges.map(({ node }) => [node.kind, node.change.available])).toEqual([
      ['REDEEM', -100],
      ['ADJUST', 40],
      ['EARN', 1_500],
    ]);
    const taken = entries?.edges[0]?.node.allocations;
    expect(taken?.map(({ points, lot }) => [points, lot.remaining])).toEqual([
      [40, 0],
      [60, 1_440],
    ]);
  });

  test.each([
    ['id', () => ({ id: aliceId })],
    ['externalId', () => ALICE],
    ['phone, however it is written', () => ({ phone: '138 0000-0001' })],
    ['memberCode', () => ({ memberCode: 'CARD-1' })],
  ])('finds the member by %s', async (_name, by) => {
    expect((await history({ by: by() })).data.member?.id).toBe(aliceId);
  });

  test.each([
    ['an id that is none', SERVICE, { id: 'mem_01ARZ3NDEKTSV4RRFFQ69G5FAV' }],
    ['somebody else, for a member token', BOB_HIMSELF, ALICE],
    ['a member of another program', { ...SERVICE, program: 'other' }, ALICE],
  ])('is null for %s', async (_what, asker, by) => {
    expect(await history({ by }, asker)).toEqual({ status: 200, data: { member: null } });
  });

  test.each([
    ['no name', {}],
    ['two names', { id: 'a', externalId: 'b' }],
    ['an empty name', { externalId: '' }],
    ['a control character', { externalId: '\u0000' }],
  ])('refuses %s', async (_what, by) => {
    const { data, errors } = await history({ by });
    expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([
      { member: null },
      ['BAD_USER_INPUT'],
    ]);
  });
});

describe('entries', () => {
  test('come in pages that join without gap or overlap', async () => {
    const first = await history({ first: 2 });
    const page = first.data.member?.account.entries.pageInfo;
    expect(page).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await history({ first: 2, after: page?.endCursor ?? null });
    expect(second.data.member?.account.entries.pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
    expect([sequencesOf(first), sequencesOf(second)]).toEqual([[3, 2], [1]]);
  });

  test('say that nothing follows when the page holds exactly the last', async () => {
    const { entries } = (await history({ first: 3 })).data.member?.account ?? {};
    expect(entries?.pageInfo.hasNextPage).toBe(false);
  });

  test('come by kind', async () => {
    expect(sequencesOf(await history({ kinds: ['EARN', 'ADJUST', 'EARN'] }))).toEqual([2, 1]);
    expect(sequencesOf(await history({ kinds: [] }))).toEqual([]);
  });

  test.each([
    [{ first: 0 }, 'first must be 1 to 100; it is 0.'],
    [{ first: 101 }, 'first must be 1 to 100; it is 101.'],
    [{ first: 1, after: 'nonsense' }, 'after is not a cursor of this list.'],
  ])('refuse %j', async (page, message) => {
    const { errors } = await history(page);
    expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([
      [message, 'BAD_USER_INPUT'],
    ]);
  });
});

describe('lots', () => {
  test('come in the order in which they are spent, one page after the other', async () => {
    const lots = (after: string | null) =>
      service.ask(MemberLotsDocument, { by: ALICE, first: 1, after }, ALICE_HERSELF);
    await service.engine.submit(adjust('late-gift', 7, { expiresAt: NOON + 5 * DAY }));
    const first = (await lots(null)).data.member?.account.lots;
    const second = (await lots(first?.pageInfo.endCursor ?? null)).data.member?.account.lots;
    expect([first?.edges[0]?.node, second?.edges[0]?.node]).toMatchObject([
      { earned: 7, remaining: 7, held: 0, source: { sequence: 4 } },
      { earned: 1_500, remaining: 1_440, held: 0, source: { sequence: 1 } },
    ]);
    expect([first?.pageInfo.hasNextPage, second?.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});

describe('expiring and balanceAt', () => {
  const outlook = (over: object = {}) => {
    const at = new Date(NOON).toISOString();
    return service.ask(MemberOutlookDocument, { by: ALICE, withinDays: 30, at, ...over });
  };

  test('tell what is lost on which day, and what was there', async () => {
    const { account } = (await outlook()).data.member ?? {};
    expect(account?.expiring.reduce((sum, { points }) => sum + points, 0)).toBe(7);
    expect(account?.balanceAt).toMatchObject({ available: 1_447, sequence: 4 });
  });

  test('were zeros before the first entry', async () => {
    const { account } = (await outlook({ at: '0001-01-01T00:00:00+14:00' })).data.member ?? {};
    const nothing = { available: 0, pending: 0, held: 0, debt: 0, sequence: 0 };
    expect(account?.balanceAt).toEqual(nothing);
  });

  test.each([
    [{ withinDays: 0 }, 'withinDays must be 1 to 3660; it is 0.'],
    [{ withinDays: 3_661 }, 'withinDays must be 1 to 3660; it is 3661.'],
    [{ at: 'noon' }, 'at: Must be an instant such as 2026-11-22T08:30:00.000Z.'],
  ])('refuse %j', async (over, message) => {
    expect((await outlook(over)).errors?.map((error) => error.message)).toEqual([message]);
  });
});
