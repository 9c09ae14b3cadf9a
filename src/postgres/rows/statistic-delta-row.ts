import { defineEntity, p } from '@mikro-orm/postgresql';

/** The same as it was written before there were tallies: a row for each rule. */
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
