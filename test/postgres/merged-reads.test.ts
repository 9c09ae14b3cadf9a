import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HoldPoints } from '../../src/loyalty/commands/hold-points.ts';
import { DAY } from '../../src/loyalty/time.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import type { Reads } from '../../src/postgres/reads.ts';
import { adjust, DEMO, earnOrder, enroll, NOON, yuan } from '../support/demo-commands.ts';
import { BOB, merge } from '../support/moving-commands.ts';
import { OTHER, type PostgresProgram, startPostgresProgram } from '../support/postgres-program.ts';
import { passTime } from '../support/time-commands.ts';

const PROGRAM = DEMO.program.programId;
const FOREIGN = OTHER.program.programId;
const PHONE = '+8613800000002';

interface Ids {
  readonly memberId: string;
  readonly accountId: string;
}

let program: PostgresProgram;
let reads: Reads;
let alice: Ids;
let bob: Ids;

async function idsOf(externalId: string, phone?: string): Promise<Ids> {
  const answer = await program.engine.submit(
    enroll(`enroll ${externalId}`, { externalId, phone, memberCode: `code-${externalId}` }),
  );
  if (answer.type !== 'EnrollMemberSuccess') throw new Error(answer.type);
  const { memberId, accountId } = answer.member;
  return { memberId, accountId };
}

beforeAll(async () => {
  program = await startPostgresProgram();
  reads = createReads(program.database);
  alice = await idsOf('alice');
  bob = await idsOf('bob', PHONE);
});
afterAll(() => program.close());

describe('a hold', () => {
  it('is found by its id in its own program, as it stands', async () => {
    await program.engine.submit(adjust('gift', 500));
    const order = { orderId: 'held', payable: yuan(1_000), occurredAt: NOON };
    const { member } = adjust('hold', 1);
    const held = await program.engine.submit<HoldPoints>({
      ...{ programId: PROGRAM, idempotencyKey: 'hold', actor: 'service:shop', restrictedTo: null },
      ...{ kind: 'holdPoints', member, points: 100, order },
    });
    if (held.type !== 'HoldPointsSuccess') throw new Error(held.type);
    const { hold } = held;
    expect(await reads.holds(PROGRAM, ['hld_none', hold.holdId])).toEqual([null, hold]);
    expect(await reads.holds(FOREIGN, [hold.holdId])).toEqual([null]);
  });
});

describe('expiry warnings', () => {
  it('are given behind a number, with the account of that moment', async () => {
    const { accountId } = alice;
    await program.engine.submit(adjust('soon', 5, { expiresAt: NOON + DAY }));
    await program.engine.submit(adjust('later', 7, { expiresAt: NOON + 10 * DAY }));
    await program.engine.submit(passTime('pass\u001F1', [accountId]));
    const keys = [0, 1, 2].map((after) => ({ accountId, after, limit: 1 }));
    const [first, second, none] = await reads.expiryWarningsAfter(PROGRAM, keys);
    const account = expect.objectContaining({ accountId, warnings: 2 });
    expect(first).toEqual({
      account,
      warnings: [
        {
          warningId: expect.stringMatching(/^wrn_/),
          accountId,
          number: 1,
          lastDay: '2026-11-23',
          expiresAt: NOON + DAY,
          points: 5,
          thresholdDays: 1,
          daysLeft: 1,
          recordedAt: NOON,
        },
      ],
    });
    expect(second?.warnings.map(({ number, points }) => [number, points])).toEqual([[2, 7]]);
    expect(none).toEqual({ account, warnings: [] });
    expect(await reads.latestWarnings(PROGRAM, [accountId, bob.accountId, 'acc_none'])).toEqual([
      2,
      0,
      null,
    ]);
    const warningId = first?.warnings[0]?.warningId ?? '';
    expect(await reads.warningNumber(PROGRAM, accountId, warningId)).toBe(1);
    expect(await reads.warningNumber(PROGRAM, bob.accountId, warningId)).toBeNull();
    expect(await reads.expiryWarningsAfter(FOREIGN, keys.slice(0, 1))).toEqual([null]);
  });
});

describe('after a merge', () => {
  beforeAll(async () => {
    const member = { member: BOB };
    await program.engine.submit(earnOrder('bobs-order', undefined, member));
    const merged = await program.engine.submit(merge('merge'));
    expect(merged.type).toBe('MergeMembersSuccess');
  });

  const rows = [
    ['id', () => bob.memberId],
    ['externalId', () => 'bob'],
    ['phone', () => PHONE],
    ['memberCode', () => 'code-bob'],
  ] as const;

  it.each(rows)('the old %s is a name of the survivor', async (kind, value) => {
    const [view] = await reads.membersBy(PROGRAM, kind, [value()]);
    expect(view?.member).toMatchObject({ ...alice, externalId: 'alice', mergedInto: null });
    expect(view?.account.accountId).toBe(alice.accountId);
  });

  it('the old account is that of the survivor', async () => {
    const ids = [bob.accountId, alice.accountId];
    const [old, now] = await reads.accounts(PROGRAM, ids);
    expect([old?.accountId, old]).toEqual([alice.accountId, now]);
    const views = await reads.membersByAccount(PROGRAM, ids);
    expect(views.map((view) => view?.member.memberId)).toEqual([alice.memberId, alice.memberId]);
    const absorbed = await reads.absorbedAccounts(PROGRAM, [...ids, 'acc_none']);
    const absorbedIds = absorbed.map((accounts) => accounts.map(({ accountId }) => accountId));
    expect(absorbedIds).toEqual([[], [bob.accountId], []]);
    expect(await reads.absorbedAccounts(FOREIGN, ids)).toEqual([[], []]);
  });

  it('what an order caused before it is not lost', async () => {
    const places = async () => {
      const [entries, none] = await reads.orderEntries(PROGRAM, ['bobs-order', 'none']);
      expect(none).toEqual([]);
      return entries?.map(({ accountId, kind }) => [accountId, kind]);
    };
    const earned = [bob.accountId, 'EARN'];
    expect(await places()).toEqual([earned]);
    const refund = { orderId: 'bobs-order', refundId: 'refund-1', occurredAt: NOON };
    const refunded = await program.engine.submit({
      ...{ programId: PROGRAM, idempotencyKey: 'r', actor: 'service:shop', restrictedTo: null },
      ...{ kind: 'refundOrderPoints', ...refund },
    });
    expect(refunded.type).toBe('RefundOrderPointsSuccess');
    expect(await places()).toEqual([earned, [alice.accountId, 'CLAWBACK']]);
  });
});
