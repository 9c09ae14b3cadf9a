import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { QuoteOrderPointsDocument } from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  BOB_HIMSELF,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice'));
  await service.engine.submit(adjust('gift', 5_000));
});
afterAll(() => service.stop());

const quote = (asker = SERVICE, member: object = { externalId: 'alice' }, order: object = {}) => {
  const amount = { amount: 10_000, currency: 'CNY' };
  const lines = [{ lineId: '1', sku: 'tea', quantity: 1, amount }];
  const whole = { orderId: 'q-1', occurredAt: '2026-11-22T04:00:00Z', lines, ...order };
  return service.ask(QuoteOrderPointsDocument, { input: { member, order: whole } }, asker);
};

describe('quoteOrderPoints', () => {
  test('tells what an order would earn and what points may pay; writes nothing', async () => {
    const tables = `select count(*) from entry union all select count(*) from order_record`;
    const before = await service.sql(tables);
    const { data } = await quote(ALICE_HERSELF);
    expect(data.quoteOrderPoints).toEqual({
      __typename: 'OrderPointsQuote',
      pointsToEarn: 100,
      growthToEarn: 100,
      breakdown: [
        { rule: 'order-amount', points: 100, uncapped: 100, reason: expect.any(String) },
        { rule: 'review', points: 0, uncapped: 0, reason: expect.any(String) },
      ],
      maxRedeemable: 2_000,
      maxRedeemableWorth: { amount: 2_000, currency: 'CNY' },
      limitedBy: 'ABOVE_ORDER_SHARE',
    });
    expect(await service.sql(tables)).toEqual(before);
  });

  test.each([
    ["another member's token", BOB_HIMSELF, { externalId: 'alice' }, {}, 'MemberNotFound'],
    ['nobody', SERVICE, { externalId: 'nobody' }, {}, 'MemberNotFound'],
    ['two names', SERVICE, { id: 'a', phone: '1' }, {}, 'LoyaltyInvalidInput'],
    ['no lines', SERVICE, { externalId: 'alice' }, { lines: [] }, 'LoyaltyInvalidInput'],
  ])('refuses %s', async (_what, asker, member, order, kind) => {
    const { data } = await quote(asker, member, order);
    expect(data.quoteOrderPoints.__typename).toBe(kind);
  });
});
