import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** Points reserved while a shopper pays. */
export const holdRow = defineEntity({
  name: 'HoldRow',
  tableName: 'hold',
  properties: {
    programId: p.text().primary(),
    holdId: p.text().primary(),
    accountId: p.text(),
    orderId: p.text(),
    status: p.text(),
    points: p.bigint('number'),
    captured: p.bigint('number'),
    released: p.bigint('number'),
    expiresAt: instant(),
    createdAt: instant(),
    payable: p.bigint('number'),
    purpose: p.text(),
    purposeTag: p.text().nullable(),
    countedOn: p.string().columnType('date').nullable(),
    rate: json().nullable(),
    storeId: p.text().nullable(),
    lots: json(),
  },
});
