import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEMO_PROGRAM } from '../../src/loyalty/program/templates/demo.ts';
import { adjust, earnOrder, enroll, orderOf, redeem } from '../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  type Asker,
  BOB_HIMSELF,
  SERVICE,
  startFace,
  type TestFace,
} from '../support/graphql-face.ts';
import { holdToEnd } from './hold-to-end.ts';

const ORDER = 'order-1';
const { program, levels } = DEMO_PROGRAM.ruleBook;
const coffee = DEMO_PROGRAM.rewards[0]?.rewardId;
const silver = levels[1]?.levelId;

let service: TestFace;
let memberId = '';
let accountId = '';
let holdId = '';
beforeAll(async () => {
  service = await startFace();
  const { engine } = service;
  const enrolled = await engine.submit(enroll('enroll-alice'));
  if (enrolled.type === 'EnrollMemberSuccess') ({ memberId, accountId } = enrolled.member);
  await engine.submit(earnOrder('e-0', orderOf('order-0')));
  await engine.submit(redeem('r-1', { points: 100, orderId: ORDER }));
  await engine.submit(earnOrder('e-1', orderOf(ORDER)));
  await engine.submit(adjust('gift', 100));
  holdId = await holdToEnd(service, 'order-2');
  await service.sql(
    `insert into reward_redemption
       (program_id, redemption_id, member_id, reward_id, quantity, points, status, code,
        redeemed_at)
     values ($1, 'rdm_1', $2, $3, 1, 500, 'ISSUED', null, now())`,
    [program.programId, memberId, coffee],
  );
});
afterAll(() => service.stop());

const QUERY = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Member { id externalId account { available } }
    ... on PointsAccount { id sequence member { externalId } }
    ... on LoyaltyProgram { name }
    ... on GrowthLevel { levelName: name }
    ... on Reward { title }
    ... on RewardRedemption { points member { externalId } reward { title } }
    ... on PointsHold { status points orderId }
    ... on Order { id pointsEarned pointsRedeemed pointsEntries { sequence kind } }
  }
}`;

async function resolve(representations: readonly object[], asker: Asker = SERVICE) {
  const authorization = `Bearer ${await service.token(asker)}`;
  return service.post({ query: QUERY, variables: { representations } }, authorization);
}

/** Every key type, with a reference that exists. */
const known = () => [
  { __typename: 'Member', id: memberId },
  { __typename: 'Member', externalId: 'alice' },
  { __typename: 'PointsAccount', id: accountId },
  { __typename: 'RewardRedemption', id: 'rdm_1' },
  { __typename: 'PointsHold', id: holdId },
  { __typename: 'Order', id: ORDER },
  { __typename: 'LoyaltyProgram', id: program.programId },
  { __typename: 'GrowthLevel', id: silver },
  { __typename: 'Reward', id: coffee },
];

const nothingOfOrder = {
  ...{ __typename: 'Order', id: ORDER },
  ...{ pointsEarned: 0, pointsRedeemed: 0, pointsEntries: [] },
};

describe('_entities', () => {
  test('turns every kind of reference into what it names', async () => {
    const alice = { __typename: 'Member', id: memberId, externalId: 'alice' };
    const account = { available: 99 };
    const owner = { externalId: 'alice' };
    expect((await resolve(known())).data._entities).toEqual([
      { ...alice, account },
      { ...alice, account },
      { __typename: 'PointsAccount', id: accountId, sequence: 5, member: owner },
      {
        ...{ __typename: 'RewardRedemption', points: 500 },
        ...{ member: owner, reward: { title: 'Coffee' } },
      },
      { __typename: 'PointsHold', status: 'OPEN', points: 100, orderId: 'order-2' },
      {
        ...{ __typename: 'Order', id: ORDER, pointsEarned: 99, pointsRedeemed: 100 },
        pointsEntries: [
          { sequence: 2, kind: 'REDEEM' },
          { sequence: 3, kind: 'EARN' },
        ],
      },
      { __typename: 'LoyaltyProgram', name: 'Demo 会员积分' },
      { __typename: 'GrowthLevel', levelName: 'Silver' },
      { __typename: 'Reward', title: 'Coffee' },
    ]);
  });

  test("hides from a member token what is another member's", async () => {
    const mine = [null, null, null, null, null, nothingOfOrder];
    const { data, errors } = await resolve(known(), BOB_HIMSELF);
    expect([data._entities, errors]).toEqual([
      [
        ...mine,
        { __typename: 'LoyaltyProgram', name: 'Demo 会员积分' },
        { __typename: 'GrowthLevel', levelName: 'Silver' },
        { __typename: 'Reward', title: 'Coffee' },
      ],
      undefined,
    ]);
    const own = await resolve(known(), ALICE_HERSELF);
    expect(own).toEqual(await resolve(known()));
  });

  test('hides everything of another program', async () => {
    const { data } = await resolve(known().slice(0, 7), { ...SERVICE, program: 'other' });
    expect(data._entities).toEqual([null, null, null, null, null, nothingOfOrder, null]);
  });

  test('answers each in its place, whatever the others are', async () => {
    const { data, errors } = await resolve([
      { __typename: 'Member', id: 'mem_0' },
      { __typename: 'Member', id: 7 },
      { __typename: 'Member', externalId: { evil: true } },
      { __typename: 'Member' },
      { __typename: 'Query' },
      { __typename: 'constructor' },
      {},
      { __typename: 'PointsHold', id: 'hld_1' },
      { __typename: 'Order', id: 'unknown' },
      { __typename: 'Member', externalId: 'alice' },
    ]);
    const nothings = Array.from({ length: 8 }, () => null);
    expect(data._entities).toEqual([
      ...nothings,
      { ...nothingOfOrder, id: 'unknown' },
      expect.objectContaining({ id: memberId }),
    ]);
    expect(errors?.map(({ path, extensions }) => [path?.[1], extensions.code])).toEqual([
      [4, 'BAD_USER_INPUT'],
      [5, 'BAD_USER_INPUT'],
      [6, 'BAD_USER_INPUT'],
    ]);
  });

  test('takes 1,000 references and no more', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, () => ({ __typename: 'Member', externalId: 'alice' }));
    expect((await resolve(many(1_000))).data._entities).toHaveLength(1_000);
    const { data, errors } = await resolve(many(1_001));
    expect([data, errors?.map(({ message }) => message)]).toEqual([
      null,
      ['representations hold at most 1000 at once, not 1001.'],
    ]);
  });

  test.each([
    ['6,000 references in one request', 6, '__typename', 'at most 5000 representations'],
    [
      'references to very many fields',
      1,
      Array.from({ length: 600 }, (_, n) => `f${n}: __typename`).join(' '),
      'too long an answer for so many representations: fields: 600000, at most 500000.',
    ],
  ])('refuses %s', async (_what, times, fields, message) => {
    const query = `query ($r: [_Any!]!) {
      ${Array.from({ length: times }, (_, n) => `e${n}: _entities(representations: $r)`)
        .map((field) => `${field} { ${fields} }`)
        .join(' ')}
    }`;
    const r = Array.from({ length: 1_000 }, () => ({ __typename: 'Order', id: '1' }));
    const authorization = `Bearer ${await service.token()}`;
    const { data, errors } = await service.post({ query, variables: { r } }, authorization);
    expect([data, errors?.map((error) => error.message)]).toEqual([
      null,
      [expect.stringContaining(message)],
    ]);
  });
});
