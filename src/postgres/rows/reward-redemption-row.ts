import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** A reward that a member took. */
export const rewardRedemptionRow = defineEntity({
  name: 'RewardRedemptionRow',
  tableName: 'reward_redemption',
  properties: {
    programId: p.text().primary(),
    redemptionId: p.text().primary(),
    memberId: p.text(),
    rewardId: p.text(),
    quantity: p.integer(),
    points: p.bigint('number'),
    status: p.text(),
    code: p.text().nullable(),
    redeemedAt: instant(),
    settledAt: instant().nullable(),
    lots: json(),
    codes: json().nullable(),
    storeId: p.text().nullable(),
    takenAtStoreId: p.text().nullable(),
  },
});
