import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enroll } from '../../support/demo-commands.ts';
import { SERVICE, startFace, type TestFace } from '../../support/graphql-face.ts';

let service: TestFace;
let authorization = '';
beforeAll(async () => {
  service = await startFace();
  authorization = `Bearer ${await service.token(SERVICE)}`;
  // As numbers were kept before anybody understood them: past the face.
  await service.engine.submit(enroll('before', { externalId: 'alice', phone: '13800000001' }));
  await service.engine.submit(enroll('plus', { externalId: 'bob', phone: '+8613800000002' }));
});
afterAll(() => service.stop());

async function post(query: string, variables: object) {
  const { data } = await service.post({ query, variables }, authorization);
  return data;
}

const ENROLL = `mutation ($input: EnrollMemberInput!) { enrollMember(input: $input) { __typename
  ... on EnrollMemberSuccess { member { identities { kind value } } }
  ... on MemberAlreadyEnrolled { member { externalId } }
  ... on LoyaltyRejection { path } } }`;

const join = async (externalId: string, phone: string) => {
  const input = { idempotencyKey: `join-${externalId}`, externalId, phone };
  return (await post(ENROLL, { input })).enrollMember;
};

const FIND = 'query ($by: MemberRef!) { member(by: $by) { externalId } }';
const EARN = `mutation ($input: EarnPointsInput!) { earnPoints(input: $input) { __typename
  ... on EarnPointsSuccess { account { member { externalId } } } } }`;

describe('members are found by phone, however it is written', () => {
  test('who joins is kept with the country code', async () => {
    expect(await join('carol', '138 0013 8000')).toMatchObject({
      member: { identities: expect.arrayContaining([{ kind: 'PHONE', value: '+8613800138000' }]) },
    });
  });

  test('who types it in wide digits has the same number', async () => {
    expect(await join('wide', '１３９００１３９０００')).toMatchObject({
      member: { identities: expect.arrayContaining([{ kind: 'PHONE', value: '+8613900139000' }]) },
    });
  });

  test.each([
    ['138 0013 8000', 'carol'],
    ['+86 138-0013-8000', 'carol'],
    ['008613800138000', 'carol'],
    ['13800000001', 'alice'],
    ['+86 138 0000 0001', 'alice'],
    ['0086 138 0000 0001', 'alice'],
    ['138-0000-0002', 'bob'],
  ])('%s is the number of %s, for queries and commands', async (phone, externalId) => {
    expect(await post(FIND, { by: { phone } })).toEqual({ member: { externalId } });
    const activity = { activityId: phone, type: 'REVIEW', occurredAt: '2026-11-22T04:00:00Z' };
    const input = { idempotencyKey: `earn-${phone}`, member: { phone }, source: { activity } };
    expect((await post(EARN, { input })).earnPoints).toMatchObject({
      __typename: 'EarnPointsSuccess',
      account: { member: { externalId } },
    });
  });

  test.each([
    ['dora', '+86 138 0000 0001', 'alice'],
    ['emil', '13800000002', 'bob'],
    ['fred', '8613800138000', 'carol'],
  ])('%s cannot join with %s, which is that of %s', async (externalId, phone, theirs) => {
    expect(await join(externalId, phone)).toMatchObject({
      __typename: 'MemberAlreadyEnrolled',
      member: { externalId: theirs },
    });
  });

  test('what is no number of any region is refused', async () => {
    expect(await join('gina', '12345')).toMatchObject({
      __typename: 'LoyaltyInvalidInput',
      path: ['phone'],
    });
  });
});
