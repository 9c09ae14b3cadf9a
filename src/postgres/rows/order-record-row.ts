import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** What the program knows of one order. */
export const orderRecordRow = defineEntity({
  name: 'OrderRecordRow',
  tableName: 'order_record',
  properties: {
    programId: p.text().primary(),
    orderId: p.text().primary(),
    accountId: p.text().nullable(),
    earning: json().nullable(),
    redemption: json().nullable(),
    held: p.bigint('number'),
    refunded: json().nullable(),
    waiting: json().nullable(),
    confirmedAt: instant().nullable(),
    pointsEarned: p.bigint('number'),
    pointsRedeemed: p.bigint('number'),
    entrySequences: p.array((text) => Number(text)).columnType('int[]'),
    earlierEntries: json().nullable(),
  },
});
