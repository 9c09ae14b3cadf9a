import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ALICE_HERSELF,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../support/graphql-face.ts';

const KEY = { idempotencyKey: 'k', member: { externalId: 'alice' } };
const ORDER = {
  orderId: 'o',
  payable: { amount: 10_000, currency: 'CNY' },
  occurredAt: '2026-11-22T04:00:00.000Z',
};

/** A complete input for each operation that does not work yet. */
const INPUTS = {
  redeemReward: { ...KEY, rewardId: 'rwd_1' },
  cancelRewardRedemption: { idempotencyKey: 'k', redemptionId: 'rdm_1', reason: 'no' },
  holdPoints: { ...KEY, points: 100, order: ORDER },
  captureHold: { idempotencyKey: 'k', holdId: 'hld_1' },
  releaseHold: { idempotencyKey: 'k', holdId: 'hld_1' },
  refundOrderPoints: {
    ...{ idempotencyKey: 'k', orderId: 'o', refundId: 'r' },
    occurredAt: '2026-11-22T04:00:00.000Z',
  },
};

/** What every mutation promises until it works: one clear error, and only to those who may ask. */
export function describeNotImplemented(name: keyof typeof INPUTS): void {
  describe(`${name}, which does not work yet`, () => {
    let service: TestFace;
    beforeAll(async () => {
      service = await startFace();
    });
    afterAll(() => service.stop());

    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const body = {
      query: `mutation ($input: ${type}) { ${name}(input: $input) { __typename } }`,
      variables: { input: INPUTS[name] },
    };

    test('says so, in one top-level error', async () => {
      expect(await service.post(body, `Bearer ${await service.token(OPERATOR)}`)).toEqual({
        status: 200,
        data: null,
        errors: [
          {
            message: `${name} is not implemented yet.`,
            locations: expect.any(Array),
            path: [name],
            extensions: { code: 'NOT_IMPLEMENTED' },
          },
        ],
      });
    });

    test.each([
      ['a token without its scope', { ...ALICE_HERSELF, scopes: ['loyalty:read'] }],
      ['a service without its scope', { ...SERVICE, scopes: [] }],
    ])('is not even that for %s', async (_who, asker) => {
      const { errors } = await service.post(body, `Bearer ${await service.token(asker)}`);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    });
  });
}
