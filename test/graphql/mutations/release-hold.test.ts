import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ReleaseHoldDocument } from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import { BOB_HIMSELF, SERVICE, startFace, type TestFace } from '../../support/graphql-face.ts';
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

const release = (key: string, holdId: string, asker = SERVICE) =>
  service.ask(ReleaseHoldDocument, { input: { idempotencyKey: key, holdId } }, asker);

describe('releaseHold', () => {
  test('gives all points of the hold back, once', async () => {
    const holdId = await holdToEnd(service, 'o-1', 200);
    const { data, errors } = await release('r-1', holdId);
    expect([data.releaseHold, errors]).toMatchObject([
      {
        __typename: 'ReleaseHoldSuccess',
        hold: { id: holdId, status: 'RELEASED', points: 200, captured: 0, released: 200 },
        account: { available: 1_000, held: 0, sequence: 3 },
        entry: { kind: 'RELEASE', reference: holdId, change: { available: 200, held: -200 } },
      },
      undefined,
    ]);
    expect((await release('r-1-again', holdId)).data.releaseHold).toMatchObject({
      ...{ __typename: 'PointsHoldNotOpen', code: 'HOLD_NOT_OPEN', status: 'RELEASED' },
    });
  });

  test.each([
    ['an unknown hold', async () => 'hld_0', SERVICE],
    ["another member's token", () => holdToEnd(service, 'o-2', 100), BOB_HIMSELF],
  ])('finds no hold for %s', async (who, holdId, asker) => {
    const { data } = await release(`unknown ${who}`, await holdId(), asker);
    expect(data.releaseHold).toMatchObject({ __typename: 'PointsHoldNotFound', path: ['holdId'] });
  });

  test('refuses an empty id, saying where', async () => {
    const { data } = await release('bad', '');
    expect(data.releaseHold).toMatchObject({ __typename: 'LoyaltyInvalidInput', path: ['holdId'] });
  });

  describeMutationRules(() => service, {
    document: ReleaseHoldDocument,
    input: () => ({ holdId: 'hld_unknown' }),
    change: { holdId: 'hld_other' },
    scope: 'loyalty:redeem',
  });

  test('refuses a hold that has lapsed', async () => {
    const holdId = await holdToEnd(service, 'o-3', 100);
    service.passTime(HOLD_LIFE_MILLISECONDS);
    expect((await release('lapsed', holdId)).data.releaseHold).toMatchObject({
      ...{ __typename: 'PointsHoldNotOpen', code: 'HOLD_EXPIRED', status: 'EXPIRED' },
    });
  });
});
