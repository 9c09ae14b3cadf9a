import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant } from './columns.ts';

/** One merchant's program; on Citus a reference table. */
export const programRow = defineEntity({
  name: 'ProgramRow',
  tableName: 'program',
  properties: {
    programId: p.text().primary(),
    code: p.text(),
    name: p.text(),
    timeZone: p.text(),
    currency: p.text(),
    revision: p.integer(),
    isSandbox: p.boolean(),
    clockAheadMs: p.bigint('number'),
    nextRevision: p.integer().nullable(),
    nextRevisionAt: instant().nullable(),
  },
});
