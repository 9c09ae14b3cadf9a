import { defineEntity, p } from '@mikro-orm/postgresql';

/** What a batch has added to the statistics of a day, until it is folded into them. */
export const statisticDeltaRow = defineEntity({
  name: 'StatisticDeltaRow',
  tableName: 'statistic_delta',
  properties: {
    programId: p.text().primary(),
    number: p.bigint('number').primary(),
    day: p.string().columnType('date'),
    measure: p.text(),
    ruleId: p.text(),
    purpose: p.text(),
    purposeTag: p.text(),
    storeId: p.text(),
    levelId: p.text(),
    points: p.bigint('number'),
    count: p.bigint('number'),
  },
});
