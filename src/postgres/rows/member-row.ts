import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant } from './columns.ts';

/** A person enrolled; what does not change with points. */
export const memberRow = defineEntity({
  name: 'MemberRow',
  tableName: 'member',
  properties: {
    programId: p.text().primary(),
    memberId: p.text().primary(),
    accountId: p.text(),
    externalId: p.text(),
    phone: p.text().nullable(),
    memberCode: p.text(),
    enrolledAt: instant(),
    referredBy: p.text().nullable(),
    mergedInto: p.text().nullable(),
    survivorAccountId: p.text().nullable(),
  },
});
