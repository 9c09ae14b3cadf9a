import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HoldPointsDocument } from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  BOB_HIMSELF,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { freeze } from '../freeze.ts';
import { describeMutationRules } from '../mutation-rules.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  for (const externalId of ['alice', 'fred']) {
    await service.engine.submit(enroll(`enroll-${externalId}`, { externalId }));
    const member = { externalId };
    await service.engine.submit(adjust(`gift-${externalId}`, 1_000, { member }));
  }
  await freeze(service, 'fred');
});
afterAll(() => service.stop());

const orderOf = (orderId: string, over: object = {}) => ({
  orderId,
  payable: { amount: 10_000, currency: 'CNY' },
  occurredAt: '2026-11-22T04:00:00Z',
  ...over,
});
const inputOf = (orderId: string, points = 300) => ({
  ...{ member: { externalId: 'alice' }, points, order: orderOf(orderId) },
});
const hold = (key: string, over: object = {}, asker = ALICE_HERSELF) =>
  service.ask(
    HoldPointsDocument,
    { input: { idempotencyKey: key, ...inputOf(key), ...over } },
    asker,
  );

describe('holdPoints', () => {
  test('reserves points for a quarter of an hour, for a member by itself too', async () => {
    const { data, errors } = await hold('o-1');
    expect([data.holdPoints, errors]).toMatchObject([
      {
        __typename: 'HoldPointsSuccess',
        hold: {
          ...{ id: expect.stringMatching(/^hld_/), status: 'OPEN', orderId: 'o-1' },
          ...{ points: 300, captured: 0, released: 0 },
          expiresAt: '2026-11-22T04:15:00.000Z',
        },
        account: { available: 700, held: 300, sequence: 2 },
        entry: {
          ...{ kind: 'HOLD', actor: 'member:alice' },
          change: { available: -300, pending: 0, held: 300, debt: 0 },
          allocations: [{ points: 300 }],
        },
      },
      undefined,
    ]);
  });

  test('keeps them for as long as asked', async () => {
    const { data } = await hold('o-2', { points: 100, expiresInSeconds: 60 });
    expect(data.holdPoints).toMatchObject({ hold: { expiresAt: '2026-11-22T04:01:00.000Z' } });
  });

  const cheap = orderOf('cheap', { payable: { amount: 2_500, currency: 'CNY' } });
  test.each([
    [{ points: 50 }, { code: 'BELOW_MINIMUM', minimum: 100 }],
    [{ points: 150 }, { code: 'NOT_A_MULTIPLE', multipleOf: 100 }],
    [
      { points: 600, order: cheap },
      { code: 'ABOVE_ORDER_SHARE', maximum: 500 },
    ],
  ])('refuses %j with the bound that would do', async (over, limit) => {
    const { data } = await hold(`limit-${limit.code}`, over);
    expect(data.holdPoints).toMatchObject({
      ...{ __typename: 'PointsLimitReached', path: ['points'] },
      ...{ maximum: null, minimum: null, multipleOf: null, ...limit },
    });
  });

  test('refuses more than is not held already', async () => {
    const { data } = await hold('too-much', { points: 700 });
    expect(data.holdPoints).toMatchObject({
      ...{ __typename: 'InsufficientPoints', available: 600, required: 700 },
    });
  });

  test.each([
    ['zero points', { points: 0 }, ['points']],
    ['a hold that lapses at once', { expiresInSeconds: 0 }, ['expiresInSeconds']],
    ['a hold of more than a week', { expiresInSeconds: 604_801 }, ['expiresInSeconds']],
    ['an order without id', { order: orderOf('') }, ['order', 'orderId']],
    [
      'other money',
      { order: orderOf('x', { payable: { amount: 1, currency: 'EUR' } }) },
      ['order', 'payable', 'currency'],
    ],
    ['no time', { order: orderOf('x', { occurredAt: 'now' }) }, ['order', 'occurredAt']],
    ['no member', { member: {} }, ['member']],
    [
      'an order of somebody else',
      { member: { externalId: 'bob' }, points: 100, order: orderOf('o-1') },
      ['order', 'orderId'],
    ],
  ])('refuses %s, saying where', async (_what, over, path) => {
    await service.engine.submit(enroll('enroll-bob', { externalId: 'bob' }));
    const { data } = await hold('bad', over, SERVICE);
    expect(data.holdPoints).toMatchObject({ __typename: 'LoyaltyInvalidInput', path });
  });

  test.each([
    ['a member who is not enrolled', { member: { externalId: 'nobody' } }, SERVICE],
    ["another member's token", {}, BOB_HIMSELF],
  ])('finds no member for %s', async (_who, over, asker) => {
    const { data } = await hold(`unknown ${_who}`, over, asker);
    expect(data.holdPoints).toMatchObject({ __typename: 'MemberNotFound', path: ['member'] });
  });

  test('refuses a member who is frozen', async () => {
    const { data } = await hold('frozen', { member: { externalId: 'fred' } }, SERVICE);
    expect(data.holdPoints).toMatchObject({
      ...{ __typename: 'MemberNotActive', code: 'MEMBER_FROZEN', status: 'FROZEN' },
    });
  });

  describeMutationRules(() => service, {
    document: HoldPointsDocument,
    input: () => inputOf('rules', 100),
    change: { points: 200 },
    scope: 'loyalty:redeem',
  });
});
