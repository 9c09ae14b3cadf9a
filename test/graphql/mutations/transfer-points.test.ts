import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EnrollMemberDocument, TransferPointsDocument } from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  BOB_HIMSELF,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { freeze } from '../freeze.ts';
import { describeMutationRules } from '../mutation-rules.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  for (const externalId of ['alice', 'bob', 'fred']) {
    await service.engine.submit(enroll(`enroll-${externalId}`, { externalId }));
  }
  await service.engine.submit(adjust('gift', 25_000));
  await freeze(service, 'fred');
});
afterAll(() => service.stop());

const inputOf = (over: object = {}) => ({
  ...{ member: { externalId: 'alice' }, recipient: { externalId: 'bob' }, points: 300, ...over },
});
const give = async (key: string, over: object = {}, asker = SERVICE) => {
  const input = { idempotencyKey: key, ...inputOf(over) };
  return (await service.ask(TransferPointsDocument, { input }, asker)).data.transferPoints;
};

describe('transferPoints', () => {
  test('moves points from one member to another, and shows both to a service', async () => {
    expect(await give('t-1', { note: 'Happy birthday!' })).toMatchObject({
      __typename: 'TransferPointsSuccess',
      account: { available: 24_700 },
      entry: { kind: 'ADJUST', purpose: 'TRANSFER', note: 'Happy birthday!' },
      recipientAccount: { available: 300, sequence: 1 },
      recipientEntry: { kind: 'ADJUST', change: { available: 300 }, note: 'Happy birthday!' },
    });
  });

  test('shows a member nothing of what the other has', async () => {
    expect(await give('t-2', {}, ALICE_HERSELF)).toMatchObject({
      ...{ __typename: 'TransferPointsSuccess', account: { available: 24_400 } },
      ...{ recipientAccount: null, recipientEntry: null },
    });
  });

  test.each([
    ['more than at once', 10_001, { maximum: 10_000 }],
    ['more than is left of the day', 10_000, { maximum: 9_400 }],
  ])('refuses %s', async (what, points, limit) => {
    if (points === 10_000) await give('t-3', { points: 10_000 });
    expect(await give(what, { points })).toMatchObject({
      ...{ __typename: 'PointsLimitReached', code: 'ABOVE_TRANSFER_LIMIT', ...limit },
    });
  });

  test('refuses all of it where the program lets nobody give', async () => {
    for (const externalId of ['alice', 'bob']) {
      const input = { idempotencyKey: externalId, externalId };
      await service.ask(EnrollMemberDocument, { input }, { ...SERVICE, program: 'other' });
    }
    expect(await give('t-4', {}, { ...SERVICE, program: 'other' })).toMatchObject({
      ...{ __typename: 'PointsLimitReached', code: 'ABOVE_TRANSFER_LIMIT', maximum: 0 },
    });
  });

  test('refuses more than the giver has', async () => {
    const members = { member: { externalId: 'bob' }, recipient: { externalId: 'alice' } };
    expect(await give('t-5', { ...members, points: 10_000 }, BOB_HIMSELF)).toMatchObject({
      __typename: 'TransferPointsSuccess',
    });
    expect(await give('t-6', { ...members, points: 1_000 }, BOB_HIMSELF)).toMatchObject({
      ...{ __typename: 'InsufficientPoints', available: 600, required: 1_000 },
    });
  });

  test.each([
    ['nothing', { points: 0 }, ['points']],
    ['to oneself', { recipient: { externalId: 'alice' } }, ['recipient']],
    ['to nobody', { recipient: {} }, ['recipient']],
    ['an empty note', { note: '' }, ['note']],
  ])('refuses to give %s, saying where', async (_what, over, path) => {
    expect(await give('bad', over)).toMatchObject({ __typename: 'LoyaltyInvalidInput', path });
  });

  test.each([
    ['a giver', { member: { externalId: 'nobody' } }, SERVICE, ['member']],
    ['a recipient', { recipient: { externalId: 'nobody' } }, SERVICE, ['recipient']],
    ["points of others with a member's token", {}, BOB_HIMSELF, ['member']],
  ])('does not find %s', async (who, over, asker, path) => {
    expect(await give(`unknown ${who}`, over, asker)).toMatchObject({
      ...{ __typename: 'MemberNotFound', path },
    });
  });

  test.each([
    ['from', { member: { externalId: 'fred' } }, ['member']],
    ['to', { recipient: { externalId: 'fred' } }, ['recipient']],
  ])('refuses to give %s who is frozen', async (direction, over, path) => {
    expect(await give(`frozen ${direction}`, over)).toMatchObject({
      ...{ __typename: 'MemberNotActive', code: 'MEMBER_FROZEN', path, status: 'FROZEN' },
    });
  });

  describeMutationRules(() => service, {
    document: TransferPointsDocument,
    input: () =>
      inputOf({ member: { externalId: 'bob' }, recipient: { externalId: 'alice' }, points: 1 }),
    change: { points: 2 },
    scope: 'loyalty:transfer',
  });
});
