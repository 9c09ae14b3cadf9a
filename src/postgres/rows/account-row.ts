import { defineEntity, p } from '@mikro-orm/postgresql';

/** The balance of one member: caches what entries and lots prove. */
export const accountRow = defineEntity({
  name: 'AccountRow',
  tableName: 'account',
  properties: {
    programId: p.text().primary(),
    accountId: p.text().primary(),
    memberId: p.text(),
    status: p.text(),
    growthValue: p.bigint('number'),
    available: p.bigint('number'),
    pending: p.bigint('number'),
    held: p.bigint('number'),
    debt: p.bigint('number'),
    lifetimeEarned: p.bigint('number'),
    lifetimeRedeemed: p.bigint('number'),
    lifetimeExpired: p.bigint('number'),
    sequence: p.integer(),
    warnings: p.integer(),
    spendingFrozen: p.boolean(),
    headHash: p.blob().nullable(),
  },
});
