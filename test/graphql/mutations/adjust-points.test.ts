import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AdjustPointsDocument } from '../../generated/operations.ts';
import { enroll } from '../../support/demo-commands.ts';
import { OPERATOR, SERVICE, startFace, type TestFace } from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice'));
});
afterAll(() => service.stop());

const adjust = (key: string, points: number, asker = OPERATOR, over: object = {}) =>
  service.ask(
    AdjustPointsDocument,
    {
      input: {
        idempotencyKey: key,
        member: { externalId: 'alice' },
        points,
        reason: 'Sorry for the delay.',
        ...over,
      },
    },
    asker,
  );

describe('adjustPoints', () => {
  test('gives points by hand, with the reason in the ledger', async () => {
    const { data } = await adjust('gift', 300);
    expect(data.adjustPoints).toMatchObject({
      __typename: 'AdjustPointsSuccess',
      account: { available: 300, sequence: 1 },
      entry: { kind: 'ADJUST', actor: 'operator:olga', note: 'Sorry for the delay.' },
    });
  });

  test('takes points by hand, but never more than there are', async () => {
    expect((await adjust('take', -100)).data.adjustPoints).toMatchObject({
      __typename: 'AdjustPointsSuccess',
      account: { available: 200 },
    });
    expect((await adjust('take-all', -300)).data.adjustPoints).toMatchObject({
      __typename: 'InsufficientPoints',
      available: 200,
      required: 300,
    });
  });

  test.each([
    ['zero', 0, {}, ['points']],
    ['half a point', 0.5, {}, ['points']],
    ['an expiry that is no instant', 1, { expiresAt: 'never' }, ['expiresAt']],
    ['no reason', 1, { reason: '' }, ['reason']],
  ])('refuses %s, saying where', async (_what, points, over, path) => {
    const { data } = await adjust('bad', points, OPERATOR, over);
    expect(data.adjustPoints).toMatchObject({ __typename: 'LoyaltyInvalidInput', path });
  });

  test.each([
    ['a service with the scope', { ...SERVICE, scopes: ['loyalty:adjust'] }],
    ['a service', SERVICE],
    ['an operator without the scope', { ...OPERATOR, scopes: ['loyalty:read'] }],
  ])('is not for %s', async (_who, asker) => {
    const { errors } = await adjust('no', 1, asker);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
