import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import { RedeemRewardDocument } from '../../generated/operations.ts';
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

const [coffee = '', mug = '', lateCheckout = ''] = DEMO_PROGRAM.rewards.map((one) => one.rewardId);

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  for (const externalId of ['alice', 'bob', 'fred']) {
    await service.engine.submit(enroll(`enroll-${externalId}`, { externalId }));
    const member = { externalId };
    await service.engine.submit(adjust(`gift-${externalId}`, 9_000, { member }));
  }
  await service.sql(
    `insert into reward (program_id, reward_id, position, title, kind, points_price, stock,
       available_from, available_until)
     select program_id, 'rwd_gone', 7, 'Gone', 'GOODS', 1, 0, null::timestamptz,
       null::timestamptz from program where code = 'demo'
     union all select program_id, 'rwd_over', 8, 'Over', 'GOODS', 1, null, null, '2026-01-01'
       from program where code = 'demo'`,
  );
  await freeze(service, 'fred');
});
afterAll(() => service.stop());

const take = (key: string, over: object = {}, asker = SERVICE) =>
  service.ask(
    RedeemRewardDocument,
    {
      input: {
        ...{ idempotencyKey: key, member: { externalId: 'alice' }, rewardId: coffee },
        ...over,
      },
    },
    asker,
  );

describe('redeemReward', () => {
  test('exchanges points for a reward with a code, for a member by itself too', async () => {
    const { data, errors } = await take('coffee', { quantity: 2 }, ALICE_HERSELF);
    expect([data.redeemReward, errors]).toMatchObject([
      {
        __typename: 'RedeemRewardSuccess',
        redemption: {
          ...{ id: expect.stringMatching(/^rdm_/), quantity: 2, points: 1_000, status: 'ISSUED' },
          code: expect.stringMatching(/^[0-9A-Z]+$/),
          ...{ redeemedAt: '2026-11-22T04:00:00.000Z', reward: { title: 'Coffee', stock: null } },
        },
        account: { available: 8_000, lifetimeRedeemed: 1_000 },
        entry: { kind: 'REDEEM', purpose: 'REWARD', actor: 'member:alice' },
      },
      undefined,
    ]);
  });

  test('takes it from the stock, and no more than one member may have', async () => {
    expect((await take('mug', { rewardId: mug })).data.redeemReward).toMatchObject({
      redemption: { points: 2_000, reward: { title: 'Mug', stock: 9 } },
    });
    expect((await take('mug-2', { rewardId: mug })).data.redeemReward).toMatchObject({
      ...{ __typename: 'RewardUnavailable', code: 'REWARD_LIMIT_REACHED' },
    });
  });

  test.each([
    ['is none', 'rwd_0', 'REWARD_NOT_FOUND'],
    ['is not offered any more', 'rwd_over', 'REWARD_NOT_AVAILABLE'],
    ['is out of stock', 'rwd_gone', 'REWARD_OUT_OF_STOCK'],
    ['is for higher levels', lateCheckout, 'LEVEL_TOO_LOW'],
  ])('refuses a reward that %s', async (_what, rewardId, code) => {
    const { data } = await take(`no ${rewardId}`, { rewardId });
    expect(data.redeemReward).toMatchObject({ __typename: 'RewardUnavailable', code });
  });

  test('refuses what the member cannot pay', async () => {
    const { data } = await take('rich', { quantity: 100 });
    expect(data.redeemReward).toMatchObject({
      ...{ __typename: 'InsufficientPoints', required: 50_000 },
    });
  });

  test.each([
    ['nothing of it', { quantity: 0 }, ['quantity']],
    ['a reward without id', { rewardId: '' }, ['rewardId']],
    ['two names', { member: { externalId: 'alice', phone: '12345' } }, ['member']],
  ])('refuses %s, saying where', async (_what, over, path) => {
    const { data } = await take('bad', over);
    expect(data.redeemReward).toMatchObject({ __typename: 'LoyaltyInvalidInput', path });
  });

  test.each([
    ['a member who is not enrolled', { member: { externalId: 'nobody' } }, SERVICE],
    ["another member's token", {}, BOB_HIMSELF],
  ])('finds no member for %s', async (who, over, asker) => {
    const { data } = await take(`unknown ${who}`, over, asker);
    expect(data.redeemReward).toMatchObject({ __typename: 'MemberNotFound' });
  });

  test('refuses a member who is frozen', async () => {
    const { data } = await take('frozen', { member: { externalId: 'fred' } });
    expect(data.redeemReward).toMatchObject({ __typename: 'MemberNotActive', status: 'FROZEN' });
  });

  describeMutationRules(() => service, {
    document: RedeemRewardDocument,
    input: () => ({ member: { externalId: 'bob' }, rewardId: coffee }),
    change: { quantity: 2 },
    scope: 'loyalty:reward',
  });
});
