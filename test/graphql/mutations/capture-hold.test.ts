import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CaptureHoldDocument, ReleaseHoldDocument } from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  BOB_HIMSELF,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { HOLD_LIFE_MILLISECONDS, holdToEnd } from '../hold-to-end.ts';
import { describeMutationRules } from '../mutation-rules.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  for (const externalId of ['alice', 'bob']) {
    await service.engine.submit(enroll(`enroll-${externalId}`, { externalId }));
  }
  await service.engine.submit(adjust('gift', 1_000));
});
afterAll(() => service.stop());

const capture = (
  key: string,
  { holdId, points = null }: { holdId: string; points?: number | null },
  asker = SERVICE,
) => service.ask(CaptureHoldDocument, { input: { idempotencyKey: key, holdId, points } }, asker);

describe('captureHold', () => {
  test('spends part of a hold, and the rest goes back to its lots', async () => {
    const holdId = await holdToEnd(service, 'o-1', 200);
    const { data, errors } = await capture('c-1', { holdId, points: 60 }, ALICE_HERSELF);
    expect([data.captureHold, errors]).toMatchObject([
      {
        __typename: 'CaptureHoldSuccess',
        hold: { id: holdId, status: 'CAPTURED', points: 200, captured: 60, released: 140 },
        account: { available: 940, held: 0, lifetimeRedeemed: 60, sequence: 4 },
        entry: {
          ...{ kind: 'CAPTURE', purpose: 'ORDER_PAYMENT', reference: holdId },
          ...{ actor: 'member:alice', change: { available: 0, held: -60 } },
          allocations: [{ points: 60 }],
        },
      },
      undefined,
    ]);
  });

  test('spends all of it when no points are named', async () => {
    const holdId = await holdToEnd(service, 'o-2', 100);
    const { data } = await capture('c-2', { holdId });
    expect(data.captureHold).toMatchObject({
      hold: { status: 'CAPTURED', captured: 100, released: 0 },
      account: { available: 840, held: 0 },
    });
  });

  test('refuses more than is held, and tells how much is', async () => {
    const holdId = await holdToEnd(service, 'o-3', 100);
    const { data } = await capture('c-3', { holdId, points: 101 });
    expect(data.captureHold).toMatchObject({
      ...{ __typename: 'PointsLimitReached', code: 'ABOVE_HOLD', maximum: 100 },
    });
  });

  test('refuses what was captured or released already', async () => {
    const captured = await holdToEnd(service, 'o-4', 100);
    await capture('c-4', { holdId: captured });
    const released = await holdToEnd(service, 'o-5', 100);
    const input = { idempotencyKey: 'r-5', holdId: released };
    await service.ask(ReleaseHoldDocument, { input }, SERVICE);
    const answers = [
      await capture('again', { holdId: captured }),
      await capture('late', { holdId: released }),
    ];
    expect(answers.map(({ data }) => data.captureHold)).toMatchObject([
      { __typename: 'PointsHoldNotOpen', code: 'HOLD_NOT_OPEN', status: 'CAPTURED' },
      { __typename: 'PointsHoldNotOpen', code: 'HOLD_NOT_OPEN', status: 'RELEASED' },
    ]);
  });

  test.each([
    ['an unknown hold', async () => 'hld_0', SERVICE],
    ["another member's token", () => holdToEnd(service, 'o-6', 100), BOB_HIMSELF],
  ])('finds no hold for %s', async (who, holdId, asker) => {
    const { data } = await capture(`unknown ${who}`, { holdId: await holdId() }, asker);
    expect(data.captureHold).toMatchObject({ __typename: 'PointsHoldNotFound', path: ['holdId'] });
  });

  test.each([
    ['zero points', { holdId: 'hld_0', points: 0 }, ['points']],
    ['an empty id', { holdId: '' }, ['holdId']],
  ])('refuses %s, saying where', async (_what, input, path) => {
    const { data } = await capture('bad', input);
    expect(data.captureHold).toMatchObject({ __typename: 'LoyaltyInvalidInput', path });
  });

  describeMutationRules(() => service, {
    document: CaptureHoldDocument,
    input: () => ({ holdId: 'hld_unknown' }),
    change: { points: 1 },
    scope: 'loyalty:redeem',
  });

  test('refuses a hold that has lapsed', async () => {
    const holdId = await holdToEnd(service, 'o-7', 100);
    service.passTime(HOLD_LIFE_MILLISECONDS);
    const { data } = await capture('lapsed', { holdId });
    expect(data.captureHold).toMatchObject({
      ...{ __typename: 'PointsHoldNotOpen', code: 'HOLD_EXPIRED', status: 'EXPIRED' },
    });
  });
});
