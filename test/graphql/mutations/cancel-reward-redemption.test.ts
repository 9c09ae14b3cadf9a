import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  CancelRewardRedemptionDocument,
  FulfilRewardRedemptionDocument,
} from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  BOB_HIMSELF,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { describeMutationRules } from '../mutation-rules.ts';
import { takeCoffee } from '../take-coffee.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  for (const externalId of ['alice', 'bob']) {
    await service.engine.submit(enroll(`enroll-${externalId}`, { externalId }));
  }
  await service.engine.submit(adjust('gift', 9_000));
});
afterAll(() => service.stop());

const cancel = (key: string, redemptionId: string, asker = SERVICE, reason = 'Too sweet.') =>
  service.ask(
    CancelRewardRedemptionDocument,
    { input: { idempotencyKey: key, redemptionId, reason } },
    asker,
  );

describe('cancelRewardRedemption', () => {
  test('gives the points back, once, for a member by itself too', async () => {
    const redemptionId = await takeCoffee(service, 'coffee');
    const { data, errors } = await cancel('c-1', redemptionId, ALICE_HERSELF);
    expect([data.cancelRewardRedemption, errors]).toMatchObject([
      {
        __typename: 'CancelRewardRedemptionSuccess',
        redemption: { id: redemptionId, status: 'CANCELLED', points: 500 },
        account: { available: 9_000 },
        entry: { kind: 'RETURN', reference: redemptionId, note: 'Too sweet.' },
      },
      undefined,
    ]);
    expect((await cancel('c-2', redemptionId)).data.cancelRewardRedemption).toMatchObject({
      ...{ __typename: 'LoyaltyAlreadyRecorded', recordedAt: '2026-11-22T04:00:00.000Z' },
    });
  });

  test('refuses what was handed over', async () => {
    const redemptionId = await takeCoffee(service, 'drunk');
    const input = { idempotencyKey: 'drunk-f', redemptionId };
    await service.ask(FulfilRewardRedemptionDocument, { input }, SERVICE);
    expect((await cancel('drunk-c', redemptionId)).data.cancelRewardRedemption).toMatchObject({
      ...{ __typename: 'LoyaltyAlreadyRecorded', path: ['redemptionId'] },
    });
  });

  test.each([
    ['an unknown one', async () => 'rdm_0', SERVICE],
    ["another member's token", () => takeCoffee(service, 'mine'), BOB_HIMSELF],
  ])('finds no redemption for %s', async (who, redemptionId, asker) => {
    const { data } = await cancel(`unknown ${who}`, await redemptionId(), asker);
    expect(data.cancelRewardRedemption).toMatchObject({ __typename: 'RewardRedemptionNotFound' });
  });

  test.each([
    ['an empty id', '', 'Too sweet.', ['redemptionId']],
    ['no reason', 'rdm_0', '', ['reason']],
  ])('refuses %s, saying where', async (_what, redemptionId, reason, path) => {
    const { data } = await cancel('bad', redemptionId, SERVICE, reason);
    expect(data.cancelRewardRedemption).toMatchObject({ __typename: 'LoyaltyInvalidInput', path });
  });

  describeMutationRules(() => service, {
    document: CancelRewardRedemptionDocument,
    input: () => ({ redemptionId: 'rdm_unknown', reason: 'None.' }),
    change: { reason: 'Another.' },
    scope: 'loyalty:reward',
  });
});
