import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant } from './columns.ts';

/** A name that a member got or lost; without the name itself once the person is erased. */
export const memberIdentityChangeRow = defineEntity({
  name: 'MemberIdentityChangeRow',
  tableName: 'member_identity_change',
  properties: {
    programId: p.text().primary(),
    memberId: p.text().primary(),
    idempotencyKey: p.text().primary(),
    position: p.integer().primary(),
    kind: p.text(),
    action: p.text(),
    value: p.text().nullable(),
    actor: p.text(),
    recordedAt: instant(),
  },
});
