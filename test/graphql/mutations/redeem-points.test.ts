import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RedeemPointsDocument } from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  BOB_HIMSELF,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice'));
  await service.engine.submit(adjust('gift', 1_000));
});
afterAll(() => service.stop());

const redeem = (key: string, points: number, asker = ALICE_HERSELF) =>
  service.ask(
    RedeemPointsDocument,
    {
      input: {
        idempotencyKey: key,
        member: { externalId: 'alice' },
        points,
        order: {
          orderId: key,
          payable: { amount: 3_000, currency: 'CNY' },
          occurredAt: '2026-11-22T04:00:00Z',
        },
      },
    },
    asker,
  );

describe('redeemPoints', () => {
  test('pays part of an order, for a member by itself too', async () => {
    const { data } = await redeem('o-1', 600);
    expect(data.redeemPoints).toMatchObject({
      __typename: 'RedeemPointsSuccess',
      worth: { amount: 600, currency: 'CNY' },
      account: { available: 400, lifetimeRedeemed: 600, sequence: 2 },
      entry: { kind: 'REDEEM', actor: 'member:alice', purpose: 'ORDER_PAYMENT', reference: 'o-1' },
    });
  });

  test('counts the use under the name that the caller gives it', async () => {
    const input = {
      idempotencyKey: 'tagged',
      member: { externalId: 'alice' },
      points: 100,
      order: {
        orderId: 'tagged',
        payable: { amount: 3_000, currency: 'CNY' },
        occurredAt: '2026-11-22T04:00:00Z',
        lines: [{ category: 'tea', amount: { amount: 3_200, currency: 'CNY' } }],
        couponDiscount: { amount: 200, currency: 'CNY' },
      },
      purpose: 'OTHER' as const,
      purposeTag: 'self-checkout',
    };
    const { data } = await service.ask(RedeemPointsDocument, { input }, ALICE_HERSELF);
    expect(data.redeemPoints).toMatchObject({
      entry: { purpose: 'OTHER', purposeTag: 'self-checkout' },
    });
  });

  test.each([
    [50, { code: 'BELOW_MINIMUM', minimum: 100, maximum: null, multipleOf: null }],
    [150, { code: 'NOT_A_MULTIPLE', minimum: null, maximum: null, multipleOf: 100 }],
    [700, { code: 'ABOVE_ORDER_SHARE', minimum: null, maximum: 600, multipleOf: null }],
  ])('refuses %d points with the bound that would do', async (points, limit) => {
    const { data } = await redeem(`limit-${points}`, points);
    expect(data.redeemPoints).toMatchObject({ __typename: 'PointsLimitReached', ...limit });
  });

  test('refuses more than the member has', async () => {
    const { data } = await redeem('too-much', 500);
    expect(data.redeemPoints).toMatchObject({
      __typename: 'InsufficientPoints',
      available: 300,
      required: 500,
    });
  });

  test.each([0, -100, 0.5, 2 ** 53])('refuses %d points as malformed', async (points) => {
    const { data } = await redeem('bad', points);
    expect(data.redeemPoints).toMatchObject({
      __typename: 'LoyaltyInvalidInput',
      path: ['points'],
    });
  });

  test("looks to another member's token as if there were no such member", async () => {
    const { data } = await redeem('foreign', 100, BOB_HIMSELF);
    expect(data.redeemPoints).toMatchObject({ __typename: 'MemberNotFound' });
  });
});
