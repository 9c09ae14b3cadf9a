import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** One reported activity. */
export const activityRecordRow = defineEntity({
  name: 'ActivityRecordRow',
  tableName: 'activity_record',
  properties: {
    programId: p.text().primary(),
    activityId: p.text().primary(),
    accountId: p.text(),
    type: p.text(),
    quantity: p.bigint('number'),
    storeId: p.text().nullable(),
    channel: p.text().nullable(),
    occurredAt: instant(),
    recordedAt: instant(),
    points: p.bigint('number'),
    sequence: p.integer().nullable(),
    amount: p.bigint('number').nullable(),
    circumstances: json().nullable(),
    breakdown: json().nullable(),
  },
});
