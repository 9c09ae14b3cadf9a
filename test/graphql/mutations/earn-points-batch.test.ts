import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EarnPointsBatchDocument, type EarnPointsInput } from '../../generated/operations.ts';
import { enroll } from '../../support/demo-commands.ts';
import { startFace, type TestFace } from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice'));
});
afterAll(() => service.stop());

const review = (key: string, over: Partial<EarnPointsInput> = {}): EarnPointsInput => ({
  idempotencyKey: key,
  member: { externalId: 'alice' },
  source: {
    activity: { activityId: key, type: 'REVIEW', occurredAt: '2026-11-22T04:00:00Z' },
  },
  ...over,
});

const earnAll = (inputs: EarnPointsInput[]) => service.ask(EarnPointsBatchDocument, { inputs });

describe('earnPointsBatch', () => {
  test('answers each by itself and in order; what is malformed harms nobody else', async () => {
    const { data } = await earnAll([
      review('a'),
      review('b', { member: {} }),
      review('a'),
      review('c', { member: { externalId: 'nobody' } }),
      review('d'),
    ]);
    const [first, ...others] = data.earnPointsBatch;
    expect(first).toMatchObject({ points: 20, account: { available: 20, sequence: 1 } });
    expect(others).toEqual([
      expect.objectContaining({ __typename: 'LoyaltyInvalidInput', path: ['member'] }),
      first,
      expect.objectContaining({ __typename: 'MemberNotFound' }),
      expect.objectContaining({
        __typename: 'EarnPointsSuccess',
        account: expect.objectContaining({ available: 40, sequence: 2 }),
      }),
    ]);
  });

  test('takes 500 at once', async () => {
    const { data } = await earnAll(Array.from({ length: 500 }, (_, n) => review(`many-${n}`)));
    const kinds = data.earnPointsBatch.map(({ __typename }) => __typename);
    expect(kinds).toEqual(Array.from({ length: 500 }, () => 'EarnPointsSuccess'));
  });

  test('takes no more than 500, and nothing of more', async () => {
    const { data } = await earnAll(Array.from({ length: 501 }, (_, n) => review(`too-many-${n}`)));
    expect(data.earnPointsBatch).toEqual(
      Array.from({ length: 501 }, () => ({
        __typename: 'LoyaltyInvalidInput',
        code: 'INVALID_INPUT',
        message: 'At most 500 at once; these are 501.',
        path: ['inputs'],
      })),
    );
    const rows = await service.sql(
      `select count(*)::int as kept from command_record where idempotency_key like 'too-many-%'`,
    );
    expect(rows).toEqual([{ kept: 0 }]);
  });

  test('of nothing is nothing', async () => {
    expect((await earnAll([])).data.earnPointsBatch).toEqual([]);
  });
});
