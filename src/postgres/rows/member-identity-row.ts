import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant } from './columns.ts';

/** A name by which a member is found; that of the member's own row is here as well. */
export const memberIdentityRow = defineEntity({
  name: 'MemberIdentityRow',
  tableName: 'member_identity',
  properties: {
    programId: p.text().primary(),
    kind: p.text().primary(),
    value: p.text().primary(),
    memberId: p.text(),
    accountId: p.text(),
    since: instant(),
  },
});
