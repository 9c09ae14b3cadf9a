import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  CancelRewardRedemptionDocument,
  FulfilRewardRedemptionDocument,
} from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import { SERVICE, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, NO_MEMBERS } from '../mutation-rules.ts';
import { takeCoffee } from '../take-coffee.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice'));
  await service.engine.submit(adjust('gift', 9_000));
});
afterAll(() => service.stop());

const fulfil = async (key: string, redemptionId: string) => {
  const input = { idempotencyKey: key, redemptionId };
  return (await service.ask(FulfilRewardRedemptionDocument, { input }, SERVICE)).data
    .fulfilRewardRedemption;
};

describe('fulfilRewardRedemption', () => {
  test('marks a reward as handed over, once', async () => {
    const redemptionId = await takeCoffee(service, 'coffee');
    expect(await fulfil('f-1', redemptionId)).toMatchObject({
      __typename: 'FulfilRewardRedemptionSuccess',
      redemption: { id: redemptionId, status: 'FULFILLED', reward: { title: 'Coffee' } },
    });
    expect(await fulfil('f-2', redemptionId)).toMatchObject({
      ...{ __typename: 'LoyaltyAlreadyRecorded', recordedAt: '2026-11-22T04:00:00.000Z' },
    });
  });

  test('refuses what was cancelled', async () => {
    const redemptionId = await takeCoffee(service, 'cold');
    const input = { idempotencyKey: 'cold-c', redemptionId, reason: 'It was cold.' };
    await service.ask(CancelRewardRedemptionDocument, { input }, SERVICE);
    expect(await fulfil('cold-f', redemptionId)).toMatchObject({
      ...{ __typename: 'LoyaltyAlreadyRecorded', path: ['redemptionId'] },
    });
  });

  test.each([
    ['an unknown redemption', 'rdm_0', 'RewardRedemptionNotFound'],
    ['an empty id', '', 'LoyaltyInvalidInput'],
  ])('refuses %s', async (_what, redemptionId, __typename) => {
    expect(await fulfil(`no ${_what}`, redemptionId)).toMatchObject({
      ...{ __typename, path: ['redemptionId'] },
    });
  });

  describeMutationRules(() => service, {
    document: FulfilRewardRedemptionDocument,
    input: () => ({ redemptionId: 'rdm_unknown' }),
    change: { redemptionId: 'rdm_other' },
    scope: 'loyalty:reward',
    refused: NO_MEMBERS,
  });
});
