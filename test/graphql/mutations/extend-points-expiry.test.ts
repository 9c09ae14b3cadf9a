import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ExtendPointsExpiryDocument } from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import { OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { freeze } from '../freeze.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';

const JANUARY = Date.parse('2027-01-31T16:00:00Z');
const JUNE = '2027-06-30T16:00:00Z';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  for (const externalId of ['alice', 'bob', 'fred']) {
    await service.engine.submit(enroll(`enroll-${externalId}`, { externalId }));
    const over = { member: { externalId }, expiresAt: JANUARY };
    await service.engine.submit(adjust(`gift-${externalId}`, 100, over));
  }
  await freeze(service, 'fred');
});
afterAll(() => service.stop());

const extend = async (key: string, over: object) => {
  const input = { idempotencyKey: key, expiresAt: JUNE, reason: 'We were closed.', ...over };
  return (await service.ask(ExtendPointsExpiryDocument, { input }, OPERATOR)).data
    .extendPointsExpiry;
};
const stretch = { from: '2027-01-01T00:00:00Z', until: '2027-02-01T00:00:00Z' };

describe('extendPointsExpiry', () => {
  test('puts off all points of a member, and then those of all others in a time', async () => {
    expect(await extend('x-1', { member: { externalId: 'alice' } })).toEqual({
      ...{ __typename: 'ExtendPointsExpirySuccess', accounts: 1, lots: 1, points: 100 },
    });
    const query = `{ member(by: { externalId: "alice" }) { account {
      expiring(withinDays: 300) { on points }
    } } }`;
    const { data } = await service.post({ query }, `Bearer ${await service.token()}`);
    expect(data.member).toEqual({ account: { expiring: [{ on: '2027-06-30', points: 100 }] } });
    expect(await extend('x-2', { expiring: stretch })).toEqual({
      ...{ __typename: 'ExtendPointsExpirySuccess', accounts: 2, lots: 2, points: 200 },
    });
    expect(await extend('x-3', { expiring: stretch })).toMatchObject({ accounts: 0, points: 0 });
  });

  const alice = { member: { externalId: 'alice' } };
  test.each([
    ['nobody named', {}, []],
    ['both named', { ...alice, expiring: stretch }, []],
    ['the past', { ...alice, expiresAt: '2026-01-01T00:00:00Z' }, ['expiresAt']],
    ['no time', { ...alice, expiresAt: 'never' }, ['expiresAt']],
    [
      'a stretch that ends before it begins',
      { expiring: { from: JUNE, until: JUNE } },
      ['expiring', 'until'],
    ],
    ['no reason', { ...alice, reason: '' }, ['reason']],
  ])('refuses %s, saying where', async (_what, over, path) => {
    expect(await extend('bad', over)).toMatchObject({ __typename: 'LoyaltyInvalidInput', path });
  });

  test.each([
    ['a member who is not enrolled', 'nobody', 'MemberNotFound'],
    ['a member who is frozen', 'fred', 'MemberNotActive'],
  ])('refuses %s', async (_who, externalId, __typename) => {
    expect(await extend(`no ${externalId}`, { member: { externalId } })).toMatchObject({
      ...{ __typename, path: ['member'] },
    });
  });

  describeMutationRules(() => service, {
    document: ExtendPointsExpiryDocument,
    input: () => ({ ...alice, expiresAt: JUNE, reason: 'We were closed.' }),
    change: { reason: 'Another.' },
    scope: 'loyalty:operate',
    refused: OPERATORS_ONLY,
  });
});
