import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import {
  ChangeRewardDocument,
  RewardAsSetDocument,
  RewardHistoryDocument,
} from '../../generated/operations.ts';
import { enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
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
});
afterAll(() => service.stop());

const change = (key: string, changes: object, rewardId = mug, reason = 'New delivery.') =>
  service.ask(
    ChangeRewardDocument,
    { input: { idempotencyKey: key, rewardId, changes, reason } },
    OPERATOR,
  );

describe('changeReward', () => {
  test('changes what is given, and nothing else', async () => {
    const { data } = await change('more', { stockBy: 5, title: 'Big mug' });
    expect(data.changeReward).toMatchObject({
      __typename: 'ChangeRewardSuccess',
      reward: {
        ...{ title: 'Big mug', stock: 15, pointsPrice: 2_000, perMemberLimit: 1 },
        description: 'Our mug, one a member while stocks last.',
      },
    });
  });

  test('takes away what is null', async () => {
    const { data } = await change('none', { description: null, stock: null, perMemberLimit: null });
    expect(data.changeReward).toMatchObject({
      reward: { description: null, stock: null, perMemberLimit: null, title: 'Big mug' },
    });
  });

  test('tells another input from one that is absent, also where it is null', async () => {
    await change('same key', { title: 'Tea' }, coffee);
    expect((await change('same key', { title: 'Tea' }, coffee)).data.changeReward).toMatchObject({
      ...{ __typename: 'ChangeRewardSuccess' },
    });
    const other = await change('same key', { title: 'Tea', description: null }, coffee);
    expect(other.data.changeReward).toMatchObject({ __typename: 'LoyaltyIdempotencyConflict' });
  });

  test('keeps its history, latest first, in pages that join', async () => {
    await change('history-1', { pointsPrice: 1 }, coffee);
    await change('history-2', { pointsPrice: 2 }, coffee);
    const ask = (after: string | null) =>
      service.ask(RewardHistoryDocument, { id: coffee, first: 2, after }, OPERATOR);
    const first = (await ask(null)).data.reward?.changes;
    const rest = (await ask(first?.pageInfo.endCursor ?? null)).data.reward?.changes;
    const ids = [...(first?.edges ?? []), ...(rest?.edges ?? [])].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toEqual(ids.toSorted().toReversed());
    expect([first?.pageInfo.hasNextPage, rest?.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test.each([
    ['members', ALICE_HERSELF],
    ['services', SERVICE],
    ['operators without the scope', { ...OPERATOR, scopes: ['loyalty:read'] }],
  ])('shows its history not to %s', async (_who, asker) => {
    const { data, errors } = await service.ask(RewardAsSetDocument, { id: coffee }, asker);
    expect([data.reward?.changes, errors]).toEqual([null, undefined]);
  });

  test.each([
    ['nothing', {}, []],
    ['a reward without title', { title: null }, ['title']],
    ['a period of none', { limitPeriod: null }, ['limitPeriod']],
    ['fewer than none', { stock: 0, stockBy: -1 }, ['stockBy']],
    ['a level that is none', { minimumLevelId: 'lvl_9' }, ['minimumLevelId']],
    [
      'a price for a level that is none',
      { pricesByLevel: [{ levelId: 'lvl_9', pointsPrice: 1 }] },
      ['pricesByLevel', '0', 'levelId'],
    ],
  ])('refuses %s, saying where', async (_what, changes, path) => {
    const { data } = await change('bad', changes);
    expect(data.changeReward).toMatchObject({
      ...{ __typename: 'LoyaltyInvalidInput', path: ['changes', ...path] },
    });
  });

  test('finds no reward of another program', async () => {
    const { data } = await change('foreign', { title: 'Mine' }, `${coffee}X`);
    expect(data.changeReward).toMatchObject({
      ...{ __typename: 'RewardUnavailable', code: 'REWARD_NOT_FOUND', path: ['rewardId'] },
    });
  });

  describeMutationRules(() => service, {
    document: ChangeRewardDocument,
    input: () => ({ rewardId: coffee, changes: { title: 'Coffee' }, reason: 'Clearer.' }),
    change: { reason: 'Shorter.' },
    scope: 'loyalty:rules',
    refused: OPERATORS_ONLY,
  });
});
