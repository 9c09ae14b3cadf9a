import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EraseMemberDocument } from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import { ALICE_HERSELF, OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';

let service: TestFace;
let memberId = '';
beforeAll(async () => {
  service = await startFace();
  for (const externalId of ['alice', 'fred']) {
    const answer = await service.engine.submit(enroll(`enroll-${externalId}`, { externalId }));
    if (answer.type !== 'EnrollMemberSuccess') throw new Error(answer.type);
    if (externalId === 'alice') memberId = answer.member.memberId;
    await service.engine.submit(adjust(`gift-${externalId}`, 100, { member: { externalId } }));
  }
  const frozen = await service.sql(
    `update account a set spending_frozen = true from member m
     where m.external_id = 'fred' and m.account_id = a.account_id returning a.account_id`,
  );
  expect(frozen).toHaveLength(1);
});
afterAll(() => service.stop());

const erase = async (key: string, member: object, reason = 'The person asked for it.') => {
  const input = { idempotencyKey: key, member, reason };
  return (await service.ask(EraseMemberDocument, { input }, OPERATOR)).data.eraseMember;
};

describe('eraseMember', () => {
  test('leaves a closed member without names and points, and nobody is found by them', async () => {
    expect(await erase('e-1', { externalId: 'alice' })).toMatchObject({
      __typename: 'EraseMemberSuccess',
      member: {
        ...{ id: memberId, externalId: `erased:${memberId}`, memberCode: `erased:${memberId}` },
        ...{ status: 'CLOSED', account: { available: 0, lifetimeExpired: 100 } },
      },
    });
    const query = '{ myMembership { id } }';
    const { data } = await service.post({ query }, `Bearer ${await service.token(ALICE_HERSELF)}`);
    expect(data.myMembership).toBeNull();
  });

  test('refuses a member who has left, and one whose ledger is looked into', async () => {
    expect(await erase('e-2', { id: memberId })).toMatchObject({
      ...{ __typename: 'MemberNotActive', code: 'MEMBER_CLOSED', status: 'CLOSED' },
    });
    expect(await erase('e-3', { externalId: 'fred' })).toMatchObject({
      ...{ __typename: 'MemberNotActive', code: 'MEMBER_FROZEN', status: 'FROZEN' },
    });
  });

  test.each([
    [
      'a member who is not enrolled',
      { externalId: 'alice' },
      'None.',
      'MemberNotFound',
      ['member'],
    ],
    ['no member', {}, 'None.', 'LoyaltyInvalidInput', ['member']],
    ['no reason', { externalId: 'fred' }, '', 'LoyaltyInvalidInput', ['reason']],
  ])('refuses %s', async (what, member, reason, __typename, path) => {
    expect(await erase(what, member, reason)).toMatchObject({ __typename, path });
  });

  describeMutationRules(() => service, {
    document: EraseMemberDocument,
    input: () => ({ member: { externalId: 'nobody' }, reason: 'None.' }),
    change: { reason: 'Another.' },
    scope: 'loyalty:operate',
    refused: OPERATORS_ONLY,
  });
});
