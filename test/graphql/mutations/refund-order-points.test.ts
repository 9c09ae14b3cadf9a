import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RefundOrderPointsDocument } from '../../generated/operations.ts';
import { earnOrder, enroll, orderOf, redeem, yuan } from '../../support/demo-commands.ts';
import { SERVICE, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, NO_MEMBERS } from '../mutation-rules.ts';

const line = (lineId: string) => ({ lineId, sku: lineId, quantity: 3, amount: yuan(150) });

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  const { engine } = service;
  await engine.submit(enroll('enroll-alice'));
  await engine.submit(earnOrder('e-1', orderOf('o-1', { lines: [line('tea'), line('cup')] })));
  await engine.submit(redeem('r-2', { orderId: 'o-2', points: 100, payable: yuan(300) }));
  await engine.submit(earnOrder('e-2', orderOf('o-2', { lines: [line('tea'), line('cup')] })));
});
afterAll(() => service.stop());

const refund = async (key: string, over: object = {}) => {
  const input = {
    ...{ idempotencyKey: key, orderId: 'o-1', refundId: key },
    occurredAt: '2026-11-22T04:00:00Z',
    ...over,
  };
  return (await service.ask(RefundOrderPointsDocument, { input }, SERVICE)).data.refundOrderPoints;
};

describe('refundOrderPoints', () => {
  test('takes back what the refunded pieces earned', async () => {
    const lines = [{ lineId: 'tea', quantity: 1 }];
    expect(await refund('f-1', { lines, reason: 'Stale.' })).toMatchObject({
      __typename: 'RefundOrderPointsSuccess',
      ...{ clawedBack: 50, becameDebt: 0, returned: 0 },
      account: { available: 449, debt: 0 },
      entries: [{ kind: 'CLAWBACK', reference: 'f-1', note: 'Stale.', change: { available: -50 } }],
    });
  });

  test('gives back what points paid and takes back the rest, without any lines named', async () => {
    expect(await refund('f-2', { orderId: 'o-2' })).toMatchObject({
      __typename: 'RefundOrderPointsSuccess',
      ...{ clawedBack: 299, becameDebt: 0, returned: 100 },
      entries: [{ kind: 'RETURN' }, { kind: 'CLAWBACK' }],
    });
  });

  test('counts a refund once', async () => {
    expect(await refund('f-1-again', { refundId: 'f-1' })).toMatchObject({
      ...{ __typename: 'LoyaltyAlreadyRecorded', path: ['refundId'] },
      recordedAt: '2026-11-22T04:00:00.000Z',
    });
  });

  test('refuses more than is left of the order', async () => {
    const lines = [{ lineId: 'tea', quantity: 3 }];
    expect(await refund('f-3', { lines })).toMatchObject({
      ...{ __typename: 'LoyaltyOverRefund', code: 'OVER_REFUND' },
    });
    expect(await refund('f-4', { orderId: 'o-2' })).toMatchObject({
      __typename: 'LoyaltyOverRefund',
    });
  });

  test('keeps what comes before its order, and books it with the order', async () => {
    expect(await refund('f-5', { orderId: 'o-5' })).toMatchObject({
      ...{ __typename: 'LoyaltyOrderNotFound', code: 'ORDER_NOT_FOUND', path: ['orderId'] },
    });
    const answer = await service.engine.submit(earnOrder('e-5', orderOf('o-5')));
    expect(answer).toMatchObject({ type: 'EarnPointsSuccess', points: 100 });
    const member = `{ member(by: { externalId: "alice" }) { account {
      entries(first: 2) { edges { node { kind reference } } }
    } } }`;
    const { data } = await service.post({ query: member }, `Bearer ${await service.token()}`);
    const nodes = [
      { kind: 'CLAWBACK', reference: 'f-5' },
      { kind: 'EARN', reference: 'o-5' },
    ];
    expect(data.member).toEqual({
      account: { entries: { edges: nodes.map((node) => ({ node })) } },
    });
  });

  const tea = { lineId: 'tea', quantity: 1 };
  test.each([
    ['a line that is not there', { lines: [{ ...tea, lineId: 'pot' }] }, ['lines', '0', 'lineId']],
    ['a line twice', { lines: [tea, tea] }, ['lines', '1', 'lineId']],
    ['no pieces', { lines: [{ ...tea, quantity: 0 }] }, ['lines', '0', 'quantity']],
    ['no lines', { lines: [] }, ['lines']],
    ['an empty refund id', { refundId: '' }, ['refundId']],
    ['an empty order id', { orderId: '' }, ['orderId']],
    ['a day long gone', { occurredAt: '2020-01-01T00:00:00Z' }, ['occurredAt']],
    ['an empty reason', { reason: '' }, ['reason']],
  ])('refuses %s, saying where', async (_what, over, path) => {
    expect(await refund('bad', over)).toMatchObject({ __typename: 'LoyaltyInvalidInput', path });
  });

  describeMutationRules(() => service, {
    document: RefundOrderPointsDocument,
    input: () => ({ orderId: 'o-9', refundId: 'f-9', occurredAt: '2026-11-22T04:00:00Z' }),
    change: { refundId: 'f-10' },
    scope: 'loyalty:refund',
    refused: NO_MEMBERS,
  });
});
