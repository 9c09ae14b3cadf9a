import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant } from './columns.ts';

/** Points earned together that expire together. Held points are no longer in `remaining`. */
export const lotRow = defineEntity({
  name: 'LotRow',
  tableName: 'lot',
  properties: {
    programId: p.text().primary(),
    accountId: p.text().primary(),
    lotId: p.text().primary(),
    earned: p.bigint('number'),
    remaining: p.bigint('number'),
    held: p.bigint('number'),
    availableAt: instant(),
    expiresAt: instant().nullable(),
    sourceSequence: p.integer(),
  },
});
