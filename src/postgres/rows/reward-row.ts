import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** Something that points buy. */
export const rewardRow = defineEntity({
  name: 'RewardRow',
  tableName: 'reward',
  properties: {
    programId: p.text().primary(),
    rewardId: p.text().primary(),
    title: p.text(),
    description: p.text().nullable(),
    kind: p.text(),
    pointsPrice: p.bigint('number'),
    cashPrice: json().nullable(),
    stock: p.integer().nullable(),
    perMemberLimit: p.integer().nullable(),
    minimumLevelId: p.text().nullable(),
    availableFrom: instant().nullable(),
    availableUntil: instant().nullable(),
    position: p.integer(),
    pricesByLevel: json(),
    hasCodePool: p.boolean(),
    limitPeriod: p.text(),
    imageUrls: json(),
    storeIds: json(),
    retiredAt: instant().nullable(),
  },
});
