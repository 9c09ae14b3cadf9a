import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RewardsDocument } from '../../generated/operations.ts';
import { answerOf } from '../../support/answer-of.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  BOB_HIMSELF,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { changeReward, createReward, retireReward } from '../../support/reward-commands.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice'));
  await service.engine.submit(adjust('gift', 600));
});
afterAll(() => service.stop());

const ask = (asker = SERVICE, over: object = {}) =>
  service.ask(RewardsDocument, { first: 20, ...over }, asker);

describe('rewards', () => {
  test('tell a member what it could have now, and why not the rest', async () => {
    const { data } = await ask(ALICE_HERSELF);
    const none = { cashPrice: null, perMemberLimit: null, stock: null, minimumLevel: null };
    expect(data.rewards.edges.map(({ node: { id: _, ...reward } }) => reward)).toEqual([
      {
        ...{ title: 'Coffee', kind: 'VOUCHER', pointsPrice: 500, ...none },
        eligibility: { redeemable: true, reasons: [], pointsMissing: 0 },
      },
      {
        ...{ title: 'Mug', kind: 'GOODS', pointsPrice: 2_000, ...none },
        ...{ stock: 10, perMemberLimit: 1 },
        eligibility: { redeemable: false, reasons: ['INSUFFICIENT_POINTS'], pointsMissing: 1_400 },
      },
      {
        ...{ title: 'Late checkout', kind: 'PRIVILEGE', pointsPrice: 1_000, ...none },
        minimumLevel: { name: 'Silver' },
        eligibility: {
          ...{ redeemable: false, pointsMissing: 400 },
          reasons: ['LEVEL_TOO_LOW', 'INSUFFICIENT_POINTS'],
        },
      },
    ]);
  });

  test.each([
    ['services', SERVICE],
    ['people who are not enrolled', BOB_HIMSELF],
  ])('say nothing of eligibility to %s', async (_who, asker) => {
    const { data } = await ask(asker);
    const all = data.rewards.edges.map(({ node }) => node.eligibility);
    expect(all).toEqual([null, null, null]);
  });

  test('come in pages that join without gap or overlap', async () => {
    const first = (await ask(SERVICE, { first: 2 })).data.rewards;
    const rest = (await ask(SERVICE, { first: 2, after: first.pageInfo.endCursor })).data.rewards;
    const titles = [...first.edges, ...rest.edges].map(({ node }) => node.title);
    expect(titles).toEqual(['Coffee', 'Mug', 'Late checkout']);
    expect([first.pageInfo, rest.pageInfo]).toMatchObject([
      { hasNextPage: true, hasPreviousPage: false },
      { hasNextPage: false, hasPreviousPage: true },
    ]);
  });

  test('stay in the order of their creation, whatever becomes of some meanwhile', async () => {
    const { engine } = service;
    const made = async (key: string, title: string) =>
      answerOf('CreateRewardSuccess', await engine.submit(createReward(key, { title }))).reward;
    const bag = await made('bag', 'Bag');
    await made('cap', 'Cap');
    const first = (await ask(SERVICE, { first: 4 })).data.rewards;
    await engine.submit(changeReward('dearer', bag.rewardId, { changes: { title: 'Tote' } }));
    await engine.submit(retireReward('gone', bag.rewardId));
    await made('pen', 'Pen');
    const rest = (await ask(SERVICE, { first: 4, after: first.pageInfo.endCursor })).data.rewards;
    const titles = [first, rest].map(({ edges }) => edges.map(({ node }) => node.title));
    expect(titles).toEqual([
      ['Coffee', 'Mug', 'Late checkout', 'Bag'],
      ['Cap', 'Pen'],
    ]);
  });
});
