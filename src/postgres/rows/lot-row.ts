import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** Points earned together that expire together: each point is in one part of it. */
export const lotRow = defineEntity({
  name: 'LotRow',
  tableName: 'lot',
  properties: {
    programId: p.text().primary(),
    accountId: p.text().primary(),
    lotId: p.text().primary(),
    earned: p.bigint('number'),
    remaining: p.bigint('number'),
    pending: p.bigint('number'),
    held: p.bigint('number'),
    availableAt: instant(),
    expiresAt: instant().nullable(),
    sourceSequence: p.integer(),
    orderId: p.text().nullable(),
    validity: json().nullable(),
    slides: p.boolean(),
  },
});
