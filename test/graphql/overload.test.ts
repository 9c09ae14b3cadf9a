import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EarnPointsDocument } from '../generated/operations.ts';
import { startFace, type TestFace } from '../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

test('a command that is not taken on is answered at once, and nothing is logged', async () => {
  await service.engine.drain();
  const { data, errors } = await service.ask(EarnPointsDocument, {
    input: {
      idempotencyKey: 'late',
      member: { externalId: 'alice' },
      source: { activity: { activityId: 'a', type: 'REVIEW', occurredAt: '2026-11-22T04:00:00Z' } },
    },
  });
  expect([data, errors?.map(({ message, extensions }) => [message, extensions])]).toEqual([
    null,
    [[expect.stringContaining('shutting down'), { code: 'OVERLOADED' }]],
  ]);
  expect(service.logged).toEqual([]);
});
