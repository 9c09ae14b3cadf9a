import { defineEntity, p } from '@mikro-orm/postgresql';

/** What became of points on one day, in each grain in which it is asked for. */
export const dailyStatisticRow = defineEntity({
  name: 'DailyStatisticRow',
  tableName: 'daily_statistic',
  properties: {
    programId: p.text().primary(),
    grain: p.text().primary(),
    day: p.string().columnType('date').primary(),
    measure: p.text().primary(),
    ruleId: p.text().primary(),
    purpose: p.text().primary(),
    purposeTag: p.text().primary(),
    storeId: p.text().primary(),
    levelId: p.text().primary(),
    points: p.string().columnType('numeric'),
    count: p.bigint('number'),
  },
});
