import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ReinstateExpiredPointsDocument } from '../../generated/operations.ts';
import { adjust, enroll, NOON } from '../../support/demo-commands.ts';
import { OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { freeze } from '../freeze.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';

const DAY = 86_400_000;

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  const { engine } = service;
  for (const externalId of ['alice', 'fred']) {
    await engine.submit(enroll(`enroll-${externalId}`, { externalId }));
    const over = { member: { externalId }, expiresAt: NOON + DAY };
    await engine.submit(adjust(`gift-${externalId}`, 100, over));
  }
  service.passTime(2 * DAY);
  // What takes points first sees what has expired: the second entry of alice.
  await engine.submit(adjust('more', 50));
  await engine.submit(adjust('less', -20));
  await freeze(service, 'fred');
});
afterAll(() => service.stop());

const reinstate = async (key: string, over: object = {}) => {
  const input = {
    ...{ idempotencyKey: key, member: { externalId: 'alice' }, sequence: 3 },
    ...{ reason: 'The shop was closed.', ...over },
  };
  return (await service.ask(ReinstateExpiredPointsDocument, { input }, OPERATOR)).data
    .reinstateExpiredPoints;
};

describe('reinstateExpiredPoints', () => {
  test.each([
    ['more than expired', { points: 101 }, ['points']],
    ['nothing', { points: 0 }, ['points']],
    ['an entry that took nothing by expiry', { sequence: 1 }, ['sequence']],
    ['no entry', { sequence: 0 }, ['sequence']],
    ['an expiry in the past', { expiresAt: '2026-11-22T00:00:00Z' }, ['expiresAt']],
    ['no reason', { reason: '' }, ['reason']],
  ])('refuses %s, saying where', async (_what, over, path) => {
    expect(await reinstate('bad', over)).toMatchObject({ __typename: 'LoyaltyInvalidInput', path });
  });

  test('gives expired points back, once an entry', async () => {
    expect(await reinstate('r-1', { points: 80, expiresAt: '2027-01-01T00:00:00Z' })).toMatchObject(
      {
        __typename: 'ReinstateExpiredPointsSuccess',
        account: { available: 110 },
        entry: { kind: 'RETURN', note: 'The shop was closed.', change: { available: 80 } },
      },
    );
    expect(await reinstate('r-2')).toMatchObject({
      ...{ __typename: 'LoyaltyAlreadyRecorded', path: ['sequence'] },
      recordedAt: '2026-11-24T04:00:00.000Z',
    });
  });

  test.each([
    ['a member who is not enrolled', 'nobody', 'MemberNotFound'],
    ['a member who is frozen', 'fred', 'MemberNotActive'],
  ])('refuses %s', async (_who, externalId, __typename) => {
    expect(await reinstate(`no ${externalId}`, { member: { externalId } })).toMatchObject({
      ...{ __typename, path: ['member'] },
    });
  });

  describeMutationRules(() => service, {
    document: ReinstateExpiredPointsDocument,
    input: () => ({ member: { externalId: 'fred' }, sequence: 1, reason: 'None.' }),
    change: { reason: 'Another.' },
    scope: 'loyalty:operate',
    refused: OPERATORS_ONLY,
  });
});
