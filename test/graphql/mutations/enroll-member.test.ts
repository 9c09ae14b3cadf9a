import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EnrollMemberDocument } from '../../generated/operations.ts';
import { BOB_HIMSELF, SERVICE, startFace, type TestFace } from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

const enroll = (input: object, asker = SERVICE) =>
  service.ask(
    EnrollMemberDocument,
    { input: { idempotencyKey: 'e-1', externalId: 'alice', ...input } },
    asker,
  );

const alice = {
  __typename: 'EnrollMemberSuccess',
  member: {
    id: expect.stringMatching(/^mem_[0-9A-Z]{26}$/),
    externalId: 'alice',
    memberCode: 'CARD-1',
    status: 'ACTIVE',
    enrolledAt: '2026-11-22T04:00:00.000Z',
    growthValue: 0,
    level: { name: 'Bronze' },
    account: {
      id: expect.stringMatching(/^acc_[0-9A-Z]{26}$/),
      ...{ available: 0, pending: 0, held: 0, debt: 0, sequence: 0 },
      ...{ lifetimeEarned: 0, lifetimeRedeemed: 0, lifetimeExpired: 0 },
    },
  },
};

describe('enrollMember', () => {
  test('makes a member with an empty account, and the same one for the same key', async () => {
    const input = { phone: '+86 138-0000-0001', memberCode: 'CARD-1' };
    const first = await enroll(input);
    expect(first).toEqual({ status: 200, data: { enrollMember: alice } });
    expect(await enroll(input)).toEqual(first);
  });

  test('names the member who is enrolled already', async () => {
    expect((await enroll({ idempotencyKey: 'e-2' })).data.enrollMember).toEqual({
      __typename: 'MemberAlreadyEnrolled',
      code: 'ALREADY_ENROLLED',
      message: 'A member with this externalId is enrolled already.',
      path: ['externalId'],
      member: { id: expect.stringMatching(/^mem_/), externalId: 'alice' },
    });
  });

  test('refuses another input under a key that was used', async () => {
    expect((await enroll({ externalId: 'bob' })).data.enrollMember).toMatchObject({
      __typename: 'LoyaltyIdempotencyConflict',
      code: 'IDEMPOTENCY_CONFLICT',
      firstUsedAt: '2026-11-22T04:00:00.000Z',
    });
  });

  test.each([
    ['an empty key', { idempotencyKey: '' }, ['idempotencyKey']],
    ['a key of 129 characters', { idempotencyKey: 'k'.repeat(129) }, ['idempotencyKey']],
    ['a control character', { externalId: 'a\u0000b' }, ['externalId']],
    ['a malformed instant', { occurredAt: 'yesterday' }, ['occurredAt']],
    ['two names of a referrer', { referredBy: { id: 'a', phone: '1' } }, ['referredBy']],
  ])('refuses %s, saying where', async (_what, input, path) => {
    const { data } = await enroll({ idempotencyKey: 'e-3', externalId: 'carol', ...input });
    expect(data.enrollMember).toMatchObject({
      __typename: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      path,
    });
  });

  test('is for services and operators only', async () => {
    const { errors } = await enroll({}, { ...BOB_HIMSELF, scopes: ['loyalty:enroll'] });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
