import { defineEntity, p } from '@mikro-orm/postgresql';

/** What one entry took from a lot (negative) or gave back to it (positive). */
export const allocationRow = defineEntity({
  name: 'AllocationRow',
  tableName: 'allocation',
  properties: {
    programId: p.text().primary(),
    accountId: p.text().primary(),
    sequence: p.integer().primary(),
    position: p.integer().primary(),
    lotId: p.text(),
    points: p.bigint('number'),
    pending: p.bigint('number'),
    held: p.bigint('number'),
  },
});
