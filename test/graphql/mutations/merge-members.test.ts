import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MergeMembersDocument } from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  type Asker,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { freeze } from '../freeze.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';

let service: TestFace;
const ids = new Map<string, string>();
const accounts = new Map<string, string>();
beforeAll(async () => {
  service = await startFace();
  for (const externalId of ['alice', 'ally', 'bob', 'fred']) {
    const answer = await service.engine.submit(enroll(`enroll-${externalId}`, { externalId }));
    if (answer.type !== 'EnrollMemberSuccess') throw new Error(answer.type);
    ids.set(externalId, answer.member.memberId);
    accounts.set(externalId, answer.member.accountId);
    await service.engine.submit(adjust(`gift-${externalId}`, 100, { member: { externalId } }));
  }
  await freeze(service, 'fred');
});
afterAll(() => service.stop());

const merge = async (key: string, survivor: string, absorbed: string, reason = 'One person.') => {
  const input = {
    ...{ idempotencyKey: key, reason },
    survivor: { externalId: survivor },
    absorbed: { externalId: absorbed },
  };
  return (await service.ask(MergeMembersDocument, { input }, OPERATOR)).data.mergeMembers;
};
const post = async (body: object, asker: Asker = SERVICE) =>
  service.post(body, `Bearer ${await service.token(asker)}`);

describe('mergeMembers', () => {
  test('makes one member of two, and keeps the history of both', async () => {
    expect(await merge('m-1', 'alice', 'ally')).toMatchObject({
      __typename: 'MergeMembersSuccess',
      member: {
        ...{ id: ids.get('alice'), externalId: 'alice', status: 'ACTIVE' },
        account: {
          ...{ id: accounts.get('alice'), available: 200 },
          absorbed: [
            {
              ...{ id: accounts.get('ally'), available: 0, sequence: 2 },
              entries: { edges: [{ node: { kind: 'ADJUST' } }, { node: { kind: 'ADJUST' } }] },
            },
          ],
        },
      },
    });
  });

  test('lets every name of the other lead to the one that is left', async () => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Member { externalId } ... on PointsAccount { available member { externalId } }
      }
    }`;
    const representations = [
      { __typename: 'Member', id: ids.get('ally') },
      { __typename: 'Member', externalId: 'ally' },
      { __typename: 'PointsAccount', id: accounts.get('ally') },
    ];
    const alice = { externalId: 'alice' };
    const all = [alice, alice, { available: 200, member: alice }];
    const body = { query, variables: { representations } };
    expect((await post(body)).data).toEqual({ _entities: all });
    const ally: Asker = { role: 'member', subject: 'ally' };
    expect((await post(body, ally)).data).toEqual({ _entities: all });
    const bob: Asker = { role: 'member', subject: 'bob' };
    expect((await post(body, bob)).data).toEqual({ _entities: [null, null, null] });
    const mine = '{ myMembership { externalId account { available } } }';
    expect((await post({ query: mine }, ally)).data).toEqual({
      myMembership: { externalId: 'alice', account: { available: 200 } },
    });
  });

  test.each([
    ['two names of one member', 'alice', 'ally', 'LoyaltyInvalidInput', ['absorbed']],
    ['a member who is not enrolled', 'nobody', 'bob', 'MemberNotFound', ['survivor']],
    ['another who is not enrolled', 'alice', 'nobody', 'MemberNotFound', ['absorbed']],
    ['a member who is frozen', 'fred', 'bob', 'MemberNotActive', ['survivor']],
    ['another who is frozen', 'bob', 'fred', 'MemberNotActive', ['absorbed']],
  ])('refuses %s', async (what, survivor, absorbed, __typename, path) => {
    expect(await merge(what, survivor, absorbed)).toMatchObject({ __typename, path });
  });

  test('refuses no reason, saying where', async () => {
    expect(await merge('bad', 'alice', 'bob', '')).toMatchObject({
      ...{ __typename: 'LoyaltyInvalidInput', path: ['reason'] },
    });
  });

  describeMutationRules(() => service, {
    document: MergeMembersDocument,
    input: () => ({
      ...{ survivor: { externalId: 'bob' }, absorbed: { externalId: 'nobody' }, reason: 'None.' },
    }),
    change: { reason: 'Another.' },
    scope: 'loyalty:operate',
    refused: OPERATORS_ONLY,
  });
});
