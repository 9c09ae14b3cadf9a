import { HoldPointsDocument } from '../generated/operations.ts';
import type { TestFace } from '../support/graphql-face.ts';
import { SERVICE } from '../support/graphql-face.ts';

/** Holds points of alice for an order of 100.00 CNY; the id of the hold. */
export async function holdToEnd(service: TestFace, orderId: string, points = 100): Promise<string> {
  const order = {
    ...{ orderId, payable: { amount: 10_000, currency: 'CNY' } },
    occurredAt: '2026-11-22T04:00:00Z',
  };
  const input = {
    idempotencyKey: `hold-${orderId}`,
    member: { externalId: 'alice' },
    points,
    order,
  };
  const { data } = await service.ask(HoldPointsDocument, { input }, SERVICE);
  if (data.holdPoints.__typename !== 'HoldPointsSuccess') throw new Error(JSON.stringify(data));
  return data.holdPoints.hold.id;
}

/** As much later as a hold lives. */
export const HOLD_LIFE_MILLISECONDS = 900_000;
