import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CreateRewardDocument, RewardsDocument } from '../../generated/operations.ts';
import { enroll } from '../../support/demo-commands.ts';
import { ALICE_HERSELF, OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice'));
});
afterAll(() => service.stop());

const SILVER = 'lvl_01KA0000000000000000S11VER';
const REWARD = { kind: 'GOODS', title: 'Cup', pointsPrice: 100 } as const;

const create = (key: string, over: object = {}, reason = 'Spring sale.') =>
  service.ask(
    CreateRewardDocument,
    { input: { idempotencyKey: key, reward: { ...REWARD, ...over }, reason } },
    OPERATOR,
  );

describe('createReward', () => {
  test('puts a reward on the list, with everything that is said of it', async () => {
    const said = {
      ...{ kind: 'ADD_ON_PRICE', title: 'Lamp', description: 'Warm light.', pointsPrice: 900 },
      ...{ cashPrice: { amount: 990, currency: 'CNY' }, stock: 20 },
      ...{ perMemberLimit: 1, limitPeriod: 'MONTH', imageUrls: ['https://img.example/lamp.png'] },
      ...{ availableFrom: '2026-11-22T00:00:00.000Z', availableUntil: '2026-12-01T00:00:00.000Z' },
    };
    const pricesByLevel = [{ levelId: SILVER, pointsPrice: 800 }];
    const { data, errors } = await create('lamp', { ...said, pricesByLevel });
    expect(errors).toBeUndefined();
    expect(data.createReward).toEqual({
      __typename: 'CreateRewardSuccess',
      reward: {
        ...said,
        id: expect.stringMatching(/^rwd_/),
        pricesByLevel: [{ level: { id: SILVER, name: 'Silver' }, pointsPrice: 800 }],
        ...{ pointsPriceForMe: null, hasCodePool: false, codesLeft: null, minimumLevel: null },
        ...{ storeIds: [], retiredAt: null },
        changes: {
          edges: [
            {
              node: {
                ...{ kind: 'CREATED', actor: 'operator:olga', reason: 'Spring sale.' },
                recordedAt: '2026-11-22T04:00:00.000Z',
                fields: expect.arrayContaining([
                  { field: 'title', before: null, after: '"Lamp"' },
                  { field: 'stock', before: null, after: '20' },
                ]),
              },
            },
          ],
          pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
        },
      },
    });
  });

  test('puts it behind all others, where members see it at once', async () => {
    await create('last', { title: 'Last' });
    const { data } = await service.ask(RewardsDocument, { first: 20 }, ALICE_HERSELF);
    expect(data.rewards.edges.at(-1)?.node).toMatchObject({
      ...{ title: 'Last', eligibility: { redeemable: false, reasons: ['INSUFFICIENT_POINTS'] } },
    });
  });

  test.each([
    ['a level that is none', { minimumLevelId: 'lvl_9' }, ['minimumLevelId']],
    ['a negative price', { pointsPrice: -1 }, ['pointsPrice']],
    ['points plus cash without cash', { kind: 'ADD_ON_PRICE' }, ['cashPrice']],
    ['a picture over http', { imageUrls: ['http://img.example/1'] }, ['imageUrls', '0']],
    [
      'a window the wrong way round',
      { availableFrom: '2026-12-01T00:00:00Z', availableUntil: '2026-11-01T00:00:00Z' },
      ['availableUntil'],
    ],
    ['an instant that is none', { availableFrom: 'soon' }, ['availableFrom']],
    ['half a point', { pointsPrice: 0.5 }, ['pointsPrice']],
  ])('refuses %s, saying where', async (_what, over, path) => {
    const { data } = await create('bad', over);
    expect(data.createReward).toMatchObject({
      ...{ __typename: 'LoyaltyInvalidInput', path: ['reward', ...path] },
    });
  });

  describeMutationRules(() => service, {
    document: CreateRewardDocument,
    input: () => ({ reward: REWARD, reason: 'Spring sale.' }),
    change: { reason: 'Summer sale.' },
    scope: 'loyalty:rules',
    refused: OPERATORS_ONLY,
  });
});
