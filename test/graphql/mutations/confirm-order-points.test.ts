import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ConfirmOrderPointsDocument,
  EarnPointsDocument,
  EnrollMemberDocument,
} from '../../generated/operations.ts';
import { type Asker, SERVICE, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, NO_MEMBERS } from '../mutation-rules.ts';

/** The other program: what an order earns there is pending until it is confirmed. */
const SHOP: Asker = { ...SERVICE, program: 'other' };

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  const member = { externalId: 'alice' };
  await service.ask(EnrollMemberDocument, { input: { idempotencyKey: 'enroll', ...member } }, SHOP);
  const lines = [
    { lineId: '1', sku: 'tea', quantity: 1, amount: { amount: 10_000, currency: 'CNY' } },
  ];
  const order = { orderId: 'o-1', occurredAt: '2026-11-22T04:00:00Z', lines };
  const input = { idempotencyKey: 'e-1', member, source: { order } };
  const { data } = await service.ask(EarnPointsDocument, { input }, SHOP);
  expect(data.earnPoints).toMatchObject({ account: { available: 0, pending: 100 } });
});
afterAll(() => service.stop());

const confirm = async (key: string, orderId: string, asker = SHOP) => {
  const input = { idempotencyKey: key, orderId };
  return (await service.ask(ConfirmOrderPointsDocument, { input }, asker)).data.confirmOrderPoints;
};

describe('confirmOrderPoints', () => {
  test('makes what an order earned spendable, once', async () => {
    expect(await confirm('c-1', 'o-1')).toMatchObject({
      ...{ __typename: 'ConfirmOrderPointsSuccess', activated: 100 },
      account: { available: 100, pending: 0, sequence: 2 },
      entries: [{ kind: 'ACTIVATE', change: { available: 100, pending: -100 } }],
    });
    expect(await confirm('c-2', 'o-1')).toMatchObject({
      ...{ __typename: 'LoyaltyAlreadyRecorded', recordedAt: '2026-11-22T04:00:00.000Z' },
    });
  });

  test.each([
    ['an order that is not on record', 'o-2', SHOP, 'LoyaltyOrderNotFound'],
    ['an order of another program', 'o-1', SERVICE, 'LoyaltyOrderNotFound'],
    ['an empty id', '', SHOP, 'LoyaltyInvalidInput'],
  ])('refuses %s', async (what, orderId, asker, __typename) => {
    expect(await confirm(what, orderId, asker)).toMatchObject({ __typename, path: ['orderId'] });
  });

  describeMutationRules(() => service, {
    document: ConfirmOrderPointsDocument,
    input: () => ({ orderId: 'o-8' }),
    change: { orderId: 'o-9' },
    scope: 'loyalty:earn',
    refused: NO_MEMBERS,
  });
});
