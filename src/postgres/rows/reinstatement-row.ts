import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant } from './columns.ts';

/** Points that an EXPIRE entry took were given back. */
export const reinstatementRow = defineEntity({
  name: 'ReinstatementRow',
  tableName: 'reinstatement',
  properties: {
    programId: p.text().primary(),
    accountId: p.text().primary(),
    sequence: p.integer().primary(),
    points: p.bigint('number'),
    recordedAt: instant(),
  },
});
