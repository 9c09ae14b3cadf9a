import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import {
  FulfilRewardRedemptionDocument,
  RedeemRewardDocument,
  RetireRewardDocument,
  RewardsDocument,
} from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  type Asker,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';

const [coffee = '', mug = ''] = DEMO_PROGRAM.rewards.map((one) => one.rewardId);

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice'));
  await service.engine.submit(adjust('gift', 9_000));
});
afterAll(() => service.stop());

const retire = (key: string, rewardId = coffee) =>
  service.ask(
    RetireRewardDocument,
    { input: { idempotencyKey: key, rewardId, reason: 'No more coffee.' } },
    OPERATOR,
  );

async function titles(asker: Asker, includeRetired: boolean | null = null) {
  const { data, errors } = await service.ask(RewardsDocument, { first: 20, includeRetired }, asker);
  return errors?.map(({ extensions }) => extensions.code) ?? data.rewards.edges.map(titleOf);
}
const titleOf = ({ node }: { readonly node: { readonly title: string } }) => node.title;

const take = (key: string) =>
  service.ask(RedeemRewardDocument, {
    input: { idempotencyKey: key, member: { externalId: 'alice' }, rewardId: coffee },
  });

describe('retireReward', () => {
  test('takes it off the list; what was taken before is handed over', async () => {
    const { data: taken } = await take('before');
    const { data } = await retire('retire');
    expect(data.retireReward).toMatchObject({
      __typename: 'RetireRewardSuccess',
      reward: {
        retiredAt: '2026-11-22T04:00:00.000Z',
        changes: { edges: [{ node: { kind: 'RETIRED', reason: 'No more coffee.' } }] },
      },
    });
    expect((await take('after')).data.redeemReward).toMatchObject({
      ...{ __typename: 'RewardUnavailable', code: 'REWARD_NOT_AVAILABLE' },
    });
    const redemption = taken.redeemReward;
    if (redemption.__typename !== 'RedeemRewardSuccess') throw new Error('It was not taken.');
    const input = { idempotencyKey: 'f', redemptionId: redemption.redemption.id };
    const fulfilled = await service.ask(FulfilRewardRedemptionDocument, { input }, SERVICE);
    expect(fulfilled.data.fulfilRewardRedemption).toMatchObject({
      redemption: { status: 'FULFILLED', reward: { title: 'Coffee' } },
    });
  });

  test('lists it to operators who ask for it, and to nobody else', async () => {
    expect(await titles(ALICE_HERSELF)).toEqual(['Mug', 'Late checkout']);
    expect(await titles(OPERATOR)).toEqual(['Mug', 'Late checkout']);
    expect(await titles(OPERATOR, true)).toEqual(['Coffee', 'Mug', 'Late checkout']);
    expect(await titles(SERVICE, true)).toEqual(['FORBIDDEN']);
    expect(await titles(ALICE_HERSELF, true)).toEqual(['FORBIDDEN']);
  });

  test('is done once', async () => {
    expect((await retire('again')).data.retireReward).toMatchObject({
      ...{ __typename: 'LoyaltyAlreadyRecorded', recordedAt: '2026-11-22T04:00:00.000Z' },
    });
  });

  test('finds no reward of another program', async () => {
    expect((await retire('foreign', `${mug}X`)).data.retireReward).toMatchObject({
      ...{ __typename: 'RewardUnavailable', code: 'REWARD_NOT_FOUND' },
    });
  });

  describeMutationRules(() => service, {
    document: RetireRewardDocument,
    input: () => ({ rewardId: mug, reason: 'Sold out.' }),
    change: { reason: 'Broken.' },
    scope: 'loyalty:rules',
    refused: OPERATORS_ONLY,
  });
});
