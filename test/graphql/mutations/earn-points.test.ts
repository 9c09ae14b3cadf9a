import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EarnPointsDocument } from '../../generated/operations.ts';
import { enroll, NOON } from '../../support/demo-commands.ts';
import { ALICE_HERSELF, SERVICE, startFace, type TestFace } from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice'));
});
afterAll(() => service.stop());

const AT = '2026-11-22T12:00:00+08:00';
const money = (amount: number, currency = 'CNY') => ({ amount, currency });
const line = { lineId: '1', sku: 'tea', quantity: 1, amount: money(10_050) };

const earnOrder = (idempotencyKey: string, order: object = {}, over: object = {}) =>
  service.ask(EarnPointsDocument, {
    input: {
      idempotencyKey,
      member: { externalId: 'alice' },
      source: { order: { orderId: idempotencyKey, occurredAt: AT, lines: [line], ...order } },
      ...over,
    },
  });

describe('earnPoints', () => {
  test('answers the account right after, the entry, and every rule looked at', async () => {
    const coupon = { couponDiscount: money(1_000), shipping: money(600) };
    const first = await earnOrder('o-1', coupon);
    const balance = { available: 90, pending: 0, held: 0, debt: 0 };
    expect(first).toEqual({
      status: 200,
      data: {
        earnPoints: {
          __typename: 'EarnPointsSuccess',
          points: 90,
          growth: 90,
          account: {
            id: expect.stringMatching(/^acc_/),
            ...balance,
            ...{ lifetimeEarned: 90, lifetimeRedeemed: 0, lifetimeExpired: 0, sequence: 1 },
          },
          entry: {
            id: expect.stringMatching(/^ent_/),
            sequence: 1,
            kind: 'EARN',
            change: balance,
            balance: { ...balance, sequence: 1 },
            occurredAt: new Date(NOON).toISOString(),
            recordedAt: new Date(NOON).toISOString(),
            reference: 'o-1',
            actor: 'service:shop',
            purpose: null,
            purposeTag: null,
            note: null,
          },
          breakdown: [
            { rule: 'order-amount', points: 90, uncapped: 90, reason: expect.any(String) },
            { rule: 'review', points: 0, uncapped: 0, reason: expect.any(String) },
          ],
        },
      },
    });
    await earnOrder('o-2');
    expect(await earnOrder('o-1', coupon)).toEqual(first);
  });

  const half = money(0.5);
  test.each([
    ['a fraction', { lines: [{ ...line, amount: half }] }, ['lines', '0', 'amount', 'amount']],
    ['2^53', { lines: [{ ...line, amount: money(2 ** 53) }] }, ['lines', '0', 'amount', 'amount']],
    ['a negative coupon', { couponDiscount: money(-1) }, ['couponDiscount', 'amount']],
    ['another currency', { shipping: money(1, 'USD') }, ['shipping', 'currency']],
    ['a repeated line', { lines: [line, line] }, ['lines', '1', 'lineId']],
    ['no line', { lines: [] }, ['lines']],
    ['a malformed instant', { occurredAt: '2026-02-30T00:00:00Z' }, ['occurredAt']],
    ['the future', { occurredAt: '2026-11-22T04:06:00Z' }, ['occurredAt']],
    ['ten years ago', { occurredAt: '2016-11-22T04:00:00Z' }, ['occurredAt']],
  ])('refuses %s in an order, saying where', async (_what, order, path) => {
    const { data } = await earnOrder('bad', order);
    expect(data.earnPoints).toMatchObject({
      __typename: 'LoyaltyInvalidInput',
      path: ['source', 'order', ...path],
    });
  });

  test.each([
    ['no member', { member: {} }, ['member']],
    ['two names of a member', { member: { id: 'a', externalId: 'b' } }, ['member']],
    ['no source', { source: {} }, ['source']],
    ['a lone surrogate', { member: { externalId: '\ud800' } }, ['member', 'externalId']],
  ])('refuses %s, saying where', async (_what, over, path) => {
    const { data } = await earnOrder('bad', {}, over);
    expect(data.earnPoints).toMatchObject({ __typename: 'LoyaltyInvalidInput', path });
  });

  test("does not find another program's member", async () => {
    const { data } = await service.ask(
      EarnPointsDocument,
      {
        input: {
          idempotencyKey: 'elsewhere',
          member: { externalId: 'alice' },
          source: { activity: { activityId: 'a', type: 'REVIEW', occurredAt: AT } },
        },
      },
      { ...SERVICE, program: 'other' },
    );
    expect(data.earnPoints).toMatchObject({ __typename: 'MemberNotFound', path: ['member'] });
  });

  test('is not for members, who could report what never happened', async () => {
    const asker = { ...ALICE_HERSELF, scopes: ['loyalty:earn'] };
    const { errors } = await service.ask(
      EarnPointsDocument,
      { input: { idempotencyKey: 'own', member: { externalId: 'alice' }, source: {} } },
      asker,
    );
    expect(errors?.map(({ message }) => message)).toEqual([
      'Only service and operator tokens may do this.',
    ]);
  });
});
