import { expect, it } from '@jest/globals';
import type { ActivityRecord } from '../../../src/loyalty/earning/activity-record.ts';
import type { KeptCircumstances } from '../../../src/loyalty/earning/circumstances.ts';
import type { OrderEarning } from '../../../src/loyalty/earning/order-record.ts';
import { inRecordedOrder } from '../../../src/loyalty/preview/in-recorded-order.ts';
import type { PastEvent } from '../../../src/loyalty/preview/preview.ts';
import { NOON } from '../../support/demo-commands.ts';
import { doneActivity, paidOrder } from '../../support/earning-events.ts';

interface Row {
  readonly name: string;
  readonly recordedAt?: number;
  readonly growthValue?: number;
  readonly sequence?: number | null;
}

const about = ({ recordedAt = NOON, growthValue = 0 }: Row) => {
  const circumstances: KeptCircumstances = {
    ...{ growthValue, enrolledAt: NOON, isFirstOrder: false, used: {} },
  };
  return { recordedAt, circumstances };
};

function orderOf(row: Row): PastEvent {
  const { lines, couponDiscount, occurredAt, channel } = paidOrder();
  const order: OrderEarning = {
    ...{ lines, couponDiscount, occurredAt, channel, shipping: 0, storeId: row.name },
    ...{ paid: 0, points: 0, growth: 0, takenBack: 0, growthTakenBack: 0, revision: 1 },
    ...about(row),
  };
  return { kind: 'ORDER', order, sequence: row.sequence ?? null, given: null };
}

function activityOf(row: Row): PastEvent {
  const activity: ActivityRecord = {
    ...doneActivity({ storeId: row.name }),
    ...{ activityId: row.name, accountId: 'acc', points: 0, sequence: row.sequence ?? null },
    ...{ breakdown: null, ...about(row) },
  };
  return { kind: 'ACTIVITY', activity, given: null };
}

const nameOf = (event: PastEvent) =>
  event.kind === 'ORDER' ? event.order.storeId : event.activity.storeId;

it.each<{ what: string; events: readonly PastEvent[] }>([
  {
    what: 'by when they were recorded',
    events: [
      activityOf({ name: 'a', recordedAt: NOON, growthValue: 9, sequence: 9 }),
      orderOf({ name: 'b', recordedAt: NOON + 1, growthValue: 5, sequence: 5 }),
    ],
  },
  {
    what: 'of one batch by the growth value that they found',
    events: [
      orderOf({ name: 'a', growthValue: 0, sequence: 7 }),
      activityOf({ name: 'b', growthValue: 100, sequence: 6 }),
    ],
  },
  {
    what: 'that found the same by their entries',
    events: [activityOf({ name: 'a', sequence: 6 }), orderOf({ name: 'b', sequence: 7 })],
  },
  {
    what: 'that gave nothing behind those that gave something',
    events: [activityOf({ name: 'a', sequence: 6 }), activityOf({ name: 'b' })],
  },
])('events stand $what', ({ events }) => {
  for (const given of [events, events.toReversed()]) {
    expect(inRecordedOrder(given).map(nameOf)).toEqual(['a', 'b']);
  }
});
