import { defineEntity, p } from '@mikro-orm/postgresql';

/** Points that a rule with a daily maximum gave an account for a day. */
export const dailyUseRow = defineEntity({
  name: 'DailyUseRow',
  tableName: 'daily_use',
  properties: {
    programId: p.text().primary(),
    accountId: p.text().primary(),
    day: p.string().columnType('date').primary(),
    ruleId: p.text().primary(),
    points: p.bigint('number'),
  },
});
